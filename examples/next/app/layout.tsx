import type { ReactNode } from 'react';
import './page.css';

export const metadata = { title: '山海選物 · Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hant">
      <body>{children}</body>
    </html>
  );
}
