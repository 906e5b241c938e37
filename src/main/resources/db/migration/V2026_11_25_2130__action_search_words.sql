-- What people type and what was written meet on the same words. The stemmer of the configuration fr knows neither
-- « lieux » nor « travaux », keeps « rénovée » apart from « rénové », and finds « les » worth a word.
create function recherche_normaliser(texte text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(normalize(texte),
        '[-‐‑–—/_.’'']+', ' ', 'g'),
        '\mles\M', ' ', 'gi'),
        '\m(vœ|voe|lie|milie|je|enje|fe|neve)ux\M', '\1u', 'gi'),
        '\m(trav|vitr|b)aux\M', '\1ail', 'gi'),
        '([eé])es?\M', '\1', 'gi');

-- « micro-crèche » is also found as « microcrèche ».
create function recherche_composes(texte text) returns text
    language sql immutable strict parallel safe
    return array_to_string(array(
        select regexp_replace(mot[1], '[-‐‑]', '', 'g')
        from regexp_matches(normalize(texte), '[[:alnum:]]+(?:[-‐‑][[:alnum:]]+)+', 'g') mot), ' ');

create function recherche_vecteur(texte text, poids "char") returns tsvector
    language sql immutable strict parallel safe
    return setweight(to_tsvector('fr', recherche_normaliser(texte) || ' ' || recherche_normaliser(recherche_composes(texte))), poids);

alter table fiche_action drop column recherche;
alter table fiche_action add column recherche tsvector generated always as (
    recherche_vecteur(nom, 'A')
    || recherche_vecteur(coalesce(resume_public, '') || ' ' || coalesce(objectifs_attendus, ''), 'B')
    || recherche_vecteur(coalesce(description, '') || ' ' || coalesce(consequence_centralite, '') || ' '
        || coalesce(pilote, '') || ' ' || coalesce(elu_referent, ''), 'C')) stored;

-- The convention comes first: the words of the other conventions are not even read. Sheets are read far more often than
-- they are written: nothing waits in a list that each search would have to read.
create extension if not exists btree_gin;
create index fiche_action_recherche on fiche_action using gin (convention_id, recherche) with (fastupdate = off);
