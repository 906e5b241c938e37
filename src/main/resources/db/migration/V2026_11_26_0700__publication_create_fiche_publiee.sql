-- What the public reads of an action: written by an act, unchanged until the next one.
create table fiche_publiee (
    id            bigint       generated always as identity primary key,
    convention_id bigint       not null references convention,
    action_id     bigint       not null references fiche_action constraint fiche_publiee_une_par_action unique,
    contenu       text         not null constraint fiche_publiee_contenu_json check (jsonb_typeof(cast(contenu as jsonb)) = 'object'),
    publiee_le    timestamptz  not null,
    auteur        varchar(120) not null,
    retiree_le    timestamptz,
    version       bigint       not null default 0,
    constraint fiche_publiee_retrait_apres check (retiree_le >= publiee_le)
);
create index fiche_publiee_convention on fiche_publiee (convention_id);

create table fiche_publiee_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    action_id     bigint,
    contenu       text,
    publiee_le    timestamptz,
    auteur        varchar(120),
    retiree_le    timestamptz,
    version       bigint,
    primary key (id, rev)
);
create index fiche_publiee_aud_action on fiche_publiee_aud (action_id);
