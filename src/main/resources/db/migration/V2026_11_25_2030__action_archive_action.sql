-- What is archived leaves lists and totals; why and by whom is kept, as is who restored it.
alter table fiche_action add column archivee_le timestamptz;
alter table fiche_action_aud add column archivee_le timestamptz;

create table archivage (
    id            bigint generated always as identity primary key,
    action_id     bigint       not null references fiche_action,
    motif         varchar(500) not null,
    auteur_id     bigint       not null,
    auteur        varchar(120) not null,
    fait_le       timestamptz  not null,
    restauree_le  timestamptz,
    restauree_par varchar(120),
    constraint archivage_restaure_par check ((restauree_le is null) = (restauree_par is null))
);
create unique index archivage_un_seul_en_cours on archivage (action_id) where restauree_le is null;
