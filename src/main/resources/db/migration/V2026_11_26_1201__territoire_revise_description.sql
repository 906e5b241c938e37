-- A territory and its communes are described from pages too: a version against lost writes.
alter table territoire add column version bigint not null default 0;
alter table commune add column version bigint not null default 0;
