// The weekly sweep: saves a row without leaving the page, and goes on to the next one.
const formulaire = document.querySelector('form[data-point]');

const ligneDe = (element) => element.closest('.point__ligne');

async function enregistrer(bouton) {
  const ligne = ligneDe(bouton);
  const donnees = new URLSearchParams(new FormData(formulaire, bouton));
  bouton.disabled = true;
  let page;
  try {
    const reponse = await fetch(formulaire.action, { method: 'POST', body: donnees });
    page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
    if (!page.getElementById(ligne.id) && !page.querySelector('.point')) throw new Error(reponse.status);
  } catch {
    // The browser sends it the plain way, and shows what the server says.
    bouton.disabled = false;
    formulaire.dataset.simple = '';
    formulaire.requestSubmit(bouton);
    return;
  }
  remplacer(ligne, page);
}

function remplacer(ligne, page) {
  const suivante = ligne.nextElementSibling;
  const neuve = page.getElementById(ligne.id);
  formulaire.querySelector('.point__avancement').replaceWith(page.querySelector('.point__avancement'));
  formulaire.querySelector('[name="_soumission"]').value = page.querySelector('.point [name="_soumission"]').value;
  if (neuve) ligne.replaceWith(neuve);
  else ligne.remove();
  const fautif = neuve?.querySelector('[aria-invalid="true"]');
  (fautif ?? suivante?.querySelector('select') ?? neuve?.querySelector('button'))?.focus();
}

formulaire?.addEventListener('submit', (evenement) => {
  if (evenement.submitter?.name !== 'ligne' || 'simple' in formulaire.dataset) return;
  evenement.preventDefault();
  evenement.stopPropagation();
  enregistrer(evenement.submitter);
});

// Enter in a row saves that row.
formulaire?.addEventListener('keydown', (evenement) => {
  if (evenement.key !== 'Enter' || evenement.target.tagName !== 'INPUT') return;
  evenement.preventDefault();
  ligneDe(evenement.target)?.querySelector('button').click();
});
