/** Puts the pane on the page once Excel is there. Until then, and where it never comes, the page's own message stays. */
import { createRoot } from 'react-dom/client';
import type { QafilaGlobal } from '../actions/door';
import { App } from './App';
import './taskpane.css';

const { ready } = (globalThis as typeof globalThis & { Qafila: QafilaGlobal }).Qafila;
const root = document.getElementById('root');

void ready.then((isInExcel) => {
  if (isInExcel && root) createRoot(root).render(<App />);
});
