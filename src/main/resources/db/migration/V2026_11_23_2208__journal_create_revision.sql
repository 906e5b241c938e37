-- One row per transaction that changed something: when and who. Envers numbers it.
create table revision (
    id        bigint generated always as identity primary key,
    instant   bigint not null,
    auteur_id bigint
);
