create table depense (
    id            bigint generated always as identity primary key,
    convention_id bigint        not null,
    action_id     bigint        not null,
    poste         varchar(20)   not null,
    nature        varchar(20)   not null,
    libelle       varchar(200)  not null,
    annee         integer       not null constraint depense_annee check (annee between 2000 and 2100),
    montant_ht    numeric(14,2) not null constraint depense_montant_positif check (montant_ht >= 0),
    taux_tva      numeric(7,6)  not null constraint depense_taux_tva check (taux_tva between 0 and 1),
    eligible      boolean       not null,
    version       bigint        not null,
    constraint depense_action foreign key (convention_id, action_id) references fiche_action (convention_id, id)
);
create index depense_action_idx on depense (convention_id, action_id);

create table financement (
    id             bigint generated always as identity primary key,
    convention_id  bigint       not null,
    action_id      bigint       not null,
    nature         varchar(20)  not null,
    partenaire_id  bigint references partenaire,
    dispositif_id  bigint references dispositif,
    assiette       numeric(14,2) constraint financement_assiette_positive check (assiette >= 0),
    taux           numeric(7,6)  constraint financement_taux check (taux between 0 and 1),
    prevu          numeric(14,2) constraint financement_prevu_positif check (prevu >= 0),
    demande        numeric(14,2) constraint financement_demande_positif check (demande >= 0),
    accorde        numeric(14,2) constraint financement_accorde_positif check (accorde >= 0),
    etat           varchar(20)  not null,
    visibilite     varchar(20)  not null,
    dossier_numero varchar(60),
    dossier_url    varchar(500),
    depose_le      date,
    receptionne_le date,
    notifie_le     date,
    version        bigint       not null,
    constraint financement_action foreign key (convention_id, action_id) references fiche_action (convention_id, id),
    constraint financement_a_un_financeur check ((nature = 'FONDS_PROPRES') = (partenaire_id is null)),
    constraint financement_demande_chiffree
        check (etat not in ('DEPOSE', 'COMPLET', 'EN_INSTRUCTION') or demande is not null),
    constraint financement_accord_chiffre
        check (etat not in ('ACCORDE', 'ACTE_SIGNE', 'EN_VERSEMENT', 'SOLDE') or accorde is not null)
);
create index financement_action_idx on financement (convention_id, action_id);
create index financement_partenaire_idx on financement (partenaire_id, convention_id);

create table passage_etat (
    id             bigint generated always as identity primary key,
    financement_id bigint       not null references financement,
    depuis         varchar(20)  not null,
    vers           varchar(20)  not null,
    le             date         not null,
    montant        numeric(14,2),
    reference      varchar(60),
    motif          varchar(1000),
    auteur_id      bigint       not null,
    auteur         varchar(120) not null,
    fait_le        timestamptz  not null
);
create index passage_etat_financement on passage_etat (financement_id);

create table versement (
    id             bigint generated always as identity primary key,
    financement_id bigint        not null references financement,
    type           varchar(20)   not null,
    le             date          not null,
    montant        numeric(14,2) not null constraint versement_positif check (montant > 0),
    auteur_id      bigint        not null,
    auteur         varchar(120)  not null,
    fait_le        timestamptz   not null
);
create index versement_financement on versement (financement_id);
