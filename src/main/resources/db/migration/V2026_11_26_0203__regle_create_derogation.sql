-- Who said, and why, that a rule does not hold a plan. Never changed: it is lifted, and another one is signed.
create table derogation (
    id            bigint        generated always as identity primary key,
    convention_id bigint        not null,
    action_id     bigint        not null,
    regle         varchar(40)   not null,
    genre         varchar(20)   not null,
    taux          numeric(7,6)  constraint derogation_taux check (taux between 0 and 1),
    reference     varchar(120),
    motif         varchar(1000) not null,
    auteur_id     bigint        not null,
    auteur        varchar(120)  not null,
    fait_le       timestamptz   not null,
    levee_le      timestamptz,
    levee_par     varchar(120),
    constraint derogation_action foreign key (convention_id, action_id) references fiche_action (convention_id, id)
);
create unique index derogation_en_vigueur on derogation (action_id, regle) where levee_le is null;
create index derogation_convention on derogation (convention_id);
