import { useImperativeHandle, useRef, type Ref } from 'react';
import { styleNonce } from '../../../lib/style-nonce.ts';
import { previewDocument } from './preview-document.ts';
import classes from './report-preview.module.css';

export interface PreviewHandle {
  goTo: (anchor: string) => void;
}

interface Props {
  /** The body of the HTML export. */
  html: string;
  ref: Ref<PreviewHandle>;
}

/**
 * The export itself, in a frame where nothing runs. `allow-same-origin` lets us scroll it; without
 * `allow-scripts` it gives the frame's content no power.
 */
export function ReportPreview({ html, ref }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const top = useRef(0);
  useImperativeHandle(ref, () => ({
    goTo: (anchor) => frame.current?.contentDocument?.getElementById(anchor)?.scrollIntoView(),
  }));
  return (
    <iframe
      ref={frame}
      title="Preview of the report"
      className={classes.frame}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={previewDocument(html, styleNonce())}
      onLoad={({ currentTarget }) => {
        // A new version comes up where the last one was being read.
        const page = currentTarget.contentWindow;
        page?.scrollTo(0, top.current);
        page?.addEventListener('scroll', () => (top.current = page.scrollY));
      }}
    />
  );
}
