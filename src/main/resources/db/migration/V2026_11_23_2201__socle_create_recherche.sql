-- Search that ignores accents and plurals: the French stemmer after unaccent.
create extension if not exists unaccent;

create text search configuration fr (copy = french);
alter text search configuration fr
    alter mapping for hword, hword_part, word with unaccent, french_stem;
