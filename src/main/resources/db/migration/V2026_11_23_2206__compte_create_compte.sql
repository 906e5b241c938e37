create table compte (
    id                     bigint generated always as identity primary key,
    courriel               varchar(254) not null constraint compte_courriel_minuscule check (courriel = lower(courriel)),
    nom                    varchar(120) not null,
    mot_de_passe           varchar(200) not null,
    administrateur         boolean      not null,
    cree_le                timestamptz  not null,
    ferme_le               timestamptz,
    derniere_connexion_le  timestamptz,
    connexion_precedente_le timestamptz,
    version                bigint       not null,
    constraint compte_courriel_unique unique (courriel)
);

-- A membership: one role per account and convention; a partner belongs to an organisation, an elected member to a commune.
create table adhesion (
    id            bigint generated always as identity primary key,
    compte_id     bigint      not null references compte,
    convention_id bigint      not null references convention,
    role          varchar(20) not null constraint adhesion_role_connu
                  check (role in ('CHEF_DE_PROJET', 'FINANCES', 'ELU', 'PARTENAIRE')),
    partenaire_id bigint references partenaire,
    code_insee    char(5),
    constraint adhesion_unique unique (compte_id, convention_id),
    constraint adhesion_partenaire_a_une_organisation check ((role = 'PARTENAIRE') = (partenaire_id is not null)),
    constraint adhesion_commune_pour_elus check (code_insee is null or role = 'ELU')
);

-- The token itself is never stored: only its SHA-256.
create table invitation (
    id             bigint generated always as identity primary key,
    empreinte      char(64)    not null constraint invitation_empreinte_unique unique,
    nom            varchar(120),
    courriel       varchar(254),
    administrateur boolean     not null,
    convention_id  bigint references convention,
    role           varchar(20),
    partenaire_id  bigint references partenaire,
    code_insee     char(5),
    creee_le       timestamptz not null,
    expire_le      timestamptz not null,
    acceptee_le    timestamptz,
    constraint invitation_donne_un_droit check (administrateur or (convention_id is not null and role is not null))
);
