const help = document.querySelector('#help');
document.querySelector('#ask').addEventListener('click', () => help.show());
