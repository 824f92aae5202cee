import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { routes } from '#contract/routes.ts';
import { LoadingState } from '../components/loading-state.tsx';
import { isSignedOut } from '../lib/api-error.ts';
import { read } from '../lib/query.ts';
import { MissingPage } from './pages/missing-page.tsx';
import { NowherePage } from './pages/nowhere-page.tsx';
import { PageError } from './pages/page-error.tsx';
import { paths } from './paths.ts';
import * as search from './search.ts';
import { Shell } from './shell/shell.tsx';

interface Context {
  queryClient: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: Outlet,
  notFoundComponent: NowherePage,
});

/** Everything behind the sign-in. Who is not signed in goes there first, and comes back. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.query({ ...read(routes.getMe), staleTime: 'static' });
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      redirect({ to: paths.signIn, search: { returnTo: location.href }, throw: true });
    }
  },
});

const home = createRoute({
  getParentRoute: () => root,
  path: paths.home,
  beforeLoad: () => {
    redirect({ to: paths.library, throw: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: search.signInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in-page.tsx'), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: paths.welcome,
  component: lazyRouteComponent(() => import('./pages/welcome-page.tsx'), 'WelcomePage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: paths.invitation,
  component: lazyRouteComponent(() => import('./pages/invitation-page.tsx'), 'InvitationPage'),
});

const library = createRoute({
  getParentRoute: () => inside,
  path: paths.library,
  validateSearch: search.librarySearch,
  component: lazyRouteComponent(() => import('./pages/library-page.tsx'), 'LibraryPage'),
});

const reader = createRoute({
  getParentRoute: () => inside,
  path: paths.reader,
  validateSearch: search.readerSearch,
  component: lazyRouteComponent(() => import('./pages/reader-page.tsx'), 'ReaderPage'),
});

/** One component for both, so that choosing a topic keeps what is on the screen. */
const comparePage = lazyRouteComponent(() => import('./pages/compare-page.tsx'), 'ComparePage');

const compare = createRoute({
  getParentRoute: () => inside,
  path: paths.compare,
  validateSearch: search.compareSearch,
  component: comparePage,
});

const compareTopic = createRoute({
  getParentRoute: () => inside,
  path: paths.compareTopic,
  validateSearch: search.compareSearch,
  component: comparePage,
});

const agreement = createRoute({
  getParentRoute: () => inside,
  path: paths.agreement,
  validateSearch: search.agreementSearch,
  component: lazyRouteComponent(() => import('./pages/agreement-page.tsx'), 'AgreementPage'),
});

const reports = createRoute({
  getParentRoute: () => inside,
  path: paths.reports,
  validateSearch: search.reportsSearch,
  component: lazyRouteComponent(() => import('./pages/reports-page.tsx'), 'ReportsPage'),
});

const report = createRoute({
  getParentRoute: () => inside,
  path: paths.report,
  validateSearch: search.reportSearch,
  component: lazyRouteComponent(() => import('./pages/report-page.tsx'), 'ReportPage'),
});

const activity = createRoute({
  getParentRoute: () => inside,
  path: paths.activity,
  validateSearch: search.activitySearch,
  component: lazyRouteComponent(() => import('./pages/activity-page.tsx'), 'ActivityPage'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: paths.settings,
  component: lazyRouteComponent(() => import('./pages/settings-page.tsx'), 'SettingsPage'),
});

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    redirect({ to: paths.codebook, throw: true });
  },
});

const codebook = createRoute({
  getParentRoute: () => settings,
  path: '/codebook',
  component: lazyRouteComponent(() => import('./pages/settings/codebook-page.tsx'), 'CodebookPage'),
});

const frames = createRoute({
  getParentRoute: () => settings,
  path: '/frames',
  component: lazyRouteComponent(() => import('./pages/settings/frames-page.tsx'), 'FramesPage'),
});

const topics = createRoute({
  getParentRoute: () => settings,
  path: '/topics',
  component: lazyRouteComponent(() => import('./pages/settings/topics-page.tsx'), 'TopicsPage'),
});

const topic = createRoute({
  getParentRoute: () => settings,
  path: '/topics/$topicId',
  component: lazyRouteComponent(() => import('./pages/settings/topic-page.tsx'), 'TopicPage'),
});

const outlets = createRoute({
  getParentRoute: () => settings,
  path: '/outlets',
  component: lazyRouteComponent(() => import('./pages/settings/outlets-page.tsx'), 'OutletsPage'),
});

const rates = createRoute({
  getParentRoute: () => settings,
  path: '/exchange-rates',
  component: lazyRouteComponent(() => import('./pages/settings/rates-page.tsx'), 'RatesPage'),
});

const sources = createRoute({
  getParentRoute: () => settings,
  path: '/sources',
  component: lazyRouteComponent(() => import('./pages/settings/sources-page.tsx'), 'SourcesPage'),
});

const members = createRoute({
  getParentRoute: () => settings,
  path: '/members',
  component: lazyRouteComponent(() => import('./pages/settings/members-page.tsx'), 'MembersPage'),
});

const suggesters = createRoute({
  getParentRoute: () => settings,
  path: '/suggesters',
  component: lazyRouteComponent(
    () => import('./pages/settings/suggesters-page.tsx'),
    'SuggestersPage',
  ),
});

const apiKeys = createRoute({
  getParentRoute: () => settings,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('./pages/settings/api-keys-page.tsx'), 'ApiKeysPage'),
});

const account = createRoute({
  getParentRoute: () => settings,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/settings/account-page.tsx'), 'AccountPage'),
});

const workspace = createRoute({
  getParentRoute: () => settings,
  path: '/workspace',
  component: lazyRouteComponent(
    () => import('./pages/settings/workspace-page.tsx'),
    'WorkspacePage',
  ),
});

const tree = root.addChildren([
  home,
  signIn,
  welcome,
  invitation,
  inside.addChildren([
    library,
    reader,
    compare,
    compareTopic,
    agreement,
    reports,
    report,
    activity,
    settings.addChildren([
      settingsHome,
      codebook,
      frames,
      topics,
      topic,
      outlets,
      sources,
      rates,
      members,
      suggesters,
      apiKeys,
      account,
      workspace,
    ]),
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    parseSearch: search.parseSearch,
    stringifySearch: search.writeSearch,
    defaultPreload: 'intent',
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: LoadingState,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
