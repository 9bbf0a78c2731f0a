// Each host page is a whole site: it is loaded when it is seen, and not as far ahead as browsers would.
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    target.src = target.dataset.src;
  }
});
for (const frame of document.querySelectorAll('.shot iframe')) seen.observe(frame);
