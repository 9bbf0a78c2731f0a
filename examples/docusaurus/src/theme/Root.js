import { useEffect, useRef } from 'react';

export default function Root({ children }) {
  const help = useRef(null);
  useEffect(() => {
    const page = document.documentElement;
    const follow = () => help.current.setAttribute('theme', page.dataset.theme);
    follow();
    const switches = new MutationObserver(follow);
    switches.observe(page, { attributeFilter: ['data-theme'] });
    return () => switches.disconnect();
  }, []);
  return (
    <>
      {children}
      <taobao-help ref={help} mode="launcher" />
    </>
  );
}
