-- Chains of milestones are edited from a page: two people at once must know it, and two chains may not have one name.
alter table chaine add column version bigint not null default 0;
alter table chaine add constraint chaine_rang check (rang between 1 and 999);
create unique index chaine_nom on chaine (lower(nom collate "fr-x-icu"));
