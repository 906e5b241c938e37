// A file over the cap is told as soon as it is chosen: on a slow line, sending it for nothing takes minutes.

document.querySelectorAll('input[type="file"][data-taille-maximale]').forEach((champ) => {
  const faute = document.createElement('p');
  faute.className = 'champ__erreur';
  faute.id = `${champ.id}-poids`;
  faute.setAttribute('role', 'alert');
  champ.after(faute);
  champ.addEventListener('change', () => {
    const lourd = champ.files[0]?.size > Number(champ.dataset.tailleMaximale);
    faute.textContent = lourd ? champ.dataset.tropLourd : '';
    if (lourd) champ.value = '';
  });
});
