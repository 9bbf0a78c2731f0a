const help = document.querySelector('#help');
for (const button of document.querySelectorAll('[data-entry]')) {
  button.addEventListener('click', () => {
    help.entry = button.dataset.entry;
    help.show();
  });
}
