-- A plan says its base, may be cut in tranches, and keeps the days of its publicity.
create table cadre_du_plan (
    id               bigint generated always as identity primary key,
    convention_id    bigint      not null,
    action_id        bigint      not null constraint cadre_du_plan_unique unique,
    base             varchar(3)  not null constraint cadre_du_plan_base check (base in ('HT', 'TTC')),
    fctva            boolean     not null,
    chef_de_file     varchar(20),
    mise_en_ligne_le date,
    affichee_le      date,
    plaque_le        date,
    version          bigint      not null,
    constraint cadre_du_plan_action foreign key (convention_id, action_id) references fiche_action (convention_id, id)
);

create table cadre_du_plan_aud (
    id               bigint not null,
    rev              bigint not null references revision,
    revtype          smallint,
    action_id        bigint,
    convention_id    bigint,
    base             varchar(3),
    fctva            boolean,
    chef_de_file     varchar(20),
    mise_en_ligne_le date,
    affichee_le      date,
    plaque_le        date,
    version          bigint,
    primary key (id, rev)
);
create index cadre_du_plan_aud_action on cadre_du_plan_aud (action_id);

alter table depense add column tranche varchar(60);
alter table depense_aud add column tranche varchar(60);

alter table financement
    add column tranche varchar(60),
    add column cout_reel numeric(14,2) constraint financement_cout_reel_positif check (cout_reel >= 0),
    add column a_deposer_le date,
    add column instructeur varchar(120),
    add column contact varchar(200),
    add column delai_commencement integer
        constraint financement_delai_commencement check (delai_commencement between 1 and 60),
    add column commencement_proroge_le date,
    add column commence_le date,
    add column achevement_proroge_le date,
    add column avance_garantie boolean not null default false,
    add column renouvelle_id bigint references financement,
    add constraint financement_renouvele_une_fois unique (renouvelle_id),
    add constraint financement_renouvelle_un_autre check (renouvelle_id <> id);

alter table financement_aud
    add column tranche varchar(60),
    add column cout_reel numeric(14,2),
    add column a_deposer_le date,
    add column instructeur varchar(120),
    add column contact varchar(200),
    add column delai_commencement integer,
    add column commencement_proroge_le date,
    add column commence_le date,
    add column achevement_proroge_le date,
    add column avance_garantie boolean,
    add column renouvelle_id bigint;
