-- The rights that an ORT opens (art. L303-2 CCH and the codes that it changes), and the actions that use them.
create table droit_ort (
    code        varchar(30)  primary key,
    rang        integer      not null constraint droit_ort_rang_unique unique,
    nom         varchar(120) not null,
    article     varchar(200) not null,
    portee      varchar(200) not null,
    description varchar(600) not null,
    parametre   varchar(40)
);

insert into droit_ort (code, rang, nom, article, portee, description, parametre) values
    ('cdac', 1, 'Dispense d’autorisation d’exploitation commerciale', 'Art. L752-1-1 du code de commerce',
     'Secteurs d’intervention de centre-ville',
     'Un commerce peut s’implanter dans le centre sans passer devant la commission départementale (CDAC).', null),
    ('anah', 2, 'Aides prioritaires de l’Anah', 'Art. L303-2 et L321-1 du code de la construction et de l’habitation',
     'Secteurs d’intervention',
     'Les projets de logement du secteur passent en priorité, avec des aides pour acheter et rénover des immeubles entiers.', null),
    ('denormandie', 3, 'Réduction d’impôt « Denormandie »', 'Art. 199 novovicies du code général des impôts',
     'Toute la commune',
     'Qui achète un logement ancien, le rénove et le loue paie moins d’impôt.', 'DENORMANDIE_FIN'),
    ('preemption-urbaine', 4, 'Droit de préemption urbain renforcé', 'Art. L211-4 du code de l’urbanisme',
     'Secteurs d’intervention',
     'La commune peut acheter en priorité, y compris des lots de copropriété et des immeubles récents.', null),
    ('preemption-commerces', 5, 'Préemption des commerces et des locaux artisanaux', 'Art. L214-1 du code de l’urbanisme',
     'Secteurs d’intervention',
     'La commune peut acheter en priorité un fonds ou un bail, pour garder un commerce ou un artisan.', null),
    ('permis-innover', 6, 'Permis d’innover', 'Art. 88 de la loi n° 2016-925 du 7 juillet 2016',
     'Secteurs d’intervention',
     'Un projet peut s’écarter de certaines règles de construction s’il en atteint les résultats.', null),
    ('permis-amenager', 7, 'Permis d’aménager sur plusieurs sites', 'Art. L442-1 du code de l’urbanisme',
     'Secteurs d’intervention',
     'Un seul permis peut porter sur des terrains qui ne se touchent pas.', null),
    ('abandon-manifeste', 8, 'Abandon manifeste d’une partie d’immeuble',
     'Art. L2243-1-1 du code général des collectivités territoriales', 'Secteurs d’intervention',
     'La commune peut agir sur un immeuble dont une partie seulement est à l’abandon.', null);

insert into parametre_date (code, depuis_le, valeur, source, auteur, fait_le) values
    ('DENORMANDIE_FIN', '2022-01-01', 2023,
     'Art. 199 novovicies du CGI, loi de finances pour 2022, art. 75', 'Portail', '2026-11-26 00:00:00+00'),
    ('DENORMANDIE_FIN', '2024-01-01', 2026,
     'Art. 199 novovicies du CGI, loi de finances pour 2024, art. 72', 'Portail', '2026-11-26 00:00:00+00'),
    ('DENORMANDIE_FIN', '2024-04-11', 2027,
     'Art. 199 novovicies du CGI, loi n° 2024-322 du 9 avril 2024, art. 42', 'Portail', '2026-11-26 00:00:00+00');

create table usage_de_droit (
    id            bigint      generated always as identity primary key,
    convention_id bigint      not null,
    droit         varchar(30) not null references droit_ort,
    action_id     bigint      not null,
    constraint usage_de_droit_unique unique (convention_id, droit, action_id),
    constraint usage_de_droit_action foreign key (convention_id, action_id) references fiche_action (convention_id, id)
);
create index usage_de_droit_action_idx on usage_de_droit (action_id);

create table usage_de_droit_aud (
    id            bigint not null,
    rev           bigint not null references revision,
    revtype       smallint,
    convention_id bigint,
    droit         varchar(30),
    action_id     bigint,
    primary key (id, rev)
);
create index usage_de_droit_aud_action on usage_de_droit_aud (action_id);
