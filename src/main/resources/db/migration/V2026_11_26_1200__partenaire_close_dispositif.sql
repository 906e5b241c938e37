-- Organisations and dispositifs are kept from pages: a version against lost writes; a dispositif that takes no file any more is closed.
alter table partenaire add column version bigint not null default 0;
alter table dispositif add column version bigint not null default 0;
alter table dispositif add column ouvert boolean not null default true;
