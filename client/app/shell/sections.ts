import {
  IconActivity,
  IconBooks,
  IconColumns3,
  IconReportAnalytics,
  IconSettings,
} from '@tabler/icons-react';
import { paths } from '../paths.ts';

/** The five places of the application, in the order of the rail. */
export const sections = [
  { to: paths.library, label: 'Library', keys: 'g l', Icon: IconBooks },
  { to: paths.compare, label: 'Compare', keys: 'g c', Icon: IconColumns3 },
  { to: paths.reports, label: 'Reports', keys: 'g r', Icon: IconReportAnalytics },
  { to: paths.activity, label: 'Activity', keys: 'g a', Icon: IconActivity },
  { to: paths.settings, label: 'Settings', keys: 'g s', Icon: IconSettings },
] as const;
