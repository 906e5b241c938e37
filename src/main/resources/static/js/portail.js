// Small enhancements, each on one data-… hook. Every page reads and submits without this file.

document.addEventListener('submit', (evenement) => {
  const question = evenement.submitter?.dataset.confirmer;
  if (question && !window.confirm(question)) {
    evenement.preventDefault();
    return;
  }
  const formulaire = evenement.target;
  formulaire.dataset.envoye = '';
  if ('uneFois' in formulaire.dataset) {
    // After the browser has read the form, so that the name of the button is still sent.
    setTimeout(() => formulaire.querySelectorAll('button').forEach((bouton) => (bouton.disabled = true)));
  }
});

// Coming back with the browser's arrow shows the form ready again.
window.addEventListener('pageshow', (evenement) => {
  if (!evenement.persisted) return;
  document.querySelectorAll('form[data-envoye]').forEach((formulaire) => {
    delete formulaire.dataset.envoye;
    formulaire.querySelectorAll('button').forEach((bouton) => (bouton.disabled = false));
  });
});

document.querySelectorAll('form[data-garder]').forEach((formulaire) => {
  formulaire.addEventListener('input', () => (formulaire.dataset.modifie = ''), { once: true });
});

window.addEventListener('beforeunload', (evenement) => {
  if (document.querySelector('form[data-garder][data-modifie]:not([data-envoye])')) evenement.preventDefault();
});

// One open menu at a time; Escape and a click elsewhere close it.
const fermer = (sauf) => document.querySelectorAll('details.menu[open]').forEach((menu) => menu !== sauf && (menu.open = false));

document.addEventListener('click', (evenement) => fermer(evenement.target.closest('details.menu')));
document.addEventListener('keydown', (evenement) => {
  const ouvert = evenement.key === 'Escape' && document.querySelector('details.menu[open]');
  if (!ouvert) return;
  ouvert.open = false;
  ouvert.querySelector('summary').focus();
});

// An error summary takes the focus when the page comes back with it.
document.querySelector('.alerte--erreur[role="alert"][tabindex]')?.focus();

// On the wall of a council room, the keyboard or the remote control turns the screens.
const TOUCHES = { ArrowRight: '[rel=next]', PageDown: '[rel=next]', ' ': '[rel=next]', ArrowLeft: '[rel=prev]', PageUp: '[rel=prev]', Escape: '[data-quitter]' };

document.addEventListener('keydown', (evenement) => {
  const ecran = document.querySelector('[data-diapositives]');
  if (!ecran || evenement.ctrlKey || evenement.altKey || evenement.metaKey) return;
  const lien = ecran.querySelector(TOUCHES[evenement.key] ?? ':not(*)');
  if (lien) {
    evenement.preventDefault();
    lien.click();
  }
});

// What was left until it comes near the window is laid out at once when the browser is idle, a piece at a time: searches,
// screenshots and screen readers find all of it.
const ensuite = window.requestIdleCallback ?? window.setTimeout;
const differes = [...document.querySelectorAll('.section')]
  .filter((element) => getComputedStyle(element).contentVisibility === 'auto');
const poser = () => {
  const element = differes.shift();
  if (!element) return;
  element.style.contentVisibility = 'visible';
  ensuite(poser);
};
ensuite(poser);
