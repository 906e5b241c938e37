// Passkeys: form[data-cle] asks its own address for what the browser needs, and sends the answer in its field [data-reponse].
// Where the browser has none, whatever needs one stays hidden.

const octets = (texte) => Uint8Array.from(atob(texte.replace(/-/g, '+').replace(/_/g, '/')), (signe) => signe.charCodeAt(0));
const texte = (donnees) =>
  btoa(Array.from(new Uint8Array(donnees), (octet) => String.fromCharCode(octet)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
const connues = (liste) => (liste ?? []).map((cle) => ({ ...cle, id: octets(cle.id) }));

const creer = async (demande) => {
  const cle = await navigator.credentials.create({
    publicKey: {
      ...demande,
      challenge: octets(demande.challenge),
      user: { ...demande.user, id: octets(demande.user.id) },
      excludeCredentials: connues(demande.excludeCredentials),
    },
  });
  return enveloppe(cle, {
    attestationObject: texte(cle.response.attestationObject),
    clientDataJSON: texte(cle.response.clientDataJSON),
    transports: cle.response.getTransports?.() ?? [],
  });
};

const prouver = async (demande) => {
  const cle = await navigator.credentials.get({
    publicKey: { ...demande, challenge: octets(demande.challenge), allowCredentials: connues(demande.allowCredentials) },
  });
  return enveloppe(cle, {
    authenticatorData: texte(cle.response.authenticatorData),
    clientDataJSON: texte(cle.response.clientDataJSON),
    signature: texte(cle.response.signature),
    userHandle: cle.response.userHandle ? texte(cle.response.userHandle) : undefined,
  });
};

const enveloppe = (cle, response) => ({
  id: cle.id,
  rawId: texte(cle.rawId),
  type: cle.type,
  response,
  clientExtensionResults: {},
  authenticatorAttachment: cle.authenticatorAttachment ?? undefined,
});

const dire = (formulaire, echec) => {
  const deja = echec?.name === 'InvalidStateError';
  formulaire.querySelectorAll('[data-echec]').forEach((message) => {
    message.hidden = (message.dataset.echec === 'deja') !== deja;
  });
};

const lancer = async (formulaire) => {
  const suite = await fetch(formulaire.dataset.cle, { method: 'POST', body: new URLSearchParams(new FormData(formulaire)) });
  // Nothing to ask: the page that the server answers says why
  if (suite.status !== 200) return formulaire.submit();
  const demande = await suite.json();
  const reponse = demande.user ? await creer(demande) : await prouver(demande);
  formulaire.querySelector('[data-reponse]').value = JSON.stringify(reponse);
  formulaire.submit();
};

if (window.PublicKeyCredential) {
  document.querySelectorAll('[data-avec-cle]').forEach((bloc) => (bloc.hidden = false));
  document.querySelectorAll('[data-sans-cle]').forEach((bloc) => (bloc.hidden = true));
  document.querySelectorAll('form[data-cle]').forEach((formulaire) => {
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault();
      formulaire.querySelectorAll('[data-echec]').forEach((message) => (message.hidden = true));
      lancer(formulaire).catch((echec) => dire(formulaire, echec));
    });
  });
}
