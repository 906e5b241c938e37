-- The figures that laws and decrees fix: each value holds from its day until the next one.
create table parametre_date (
    id         bigint        generated always as identity primary key,
    code       varchar(40)   not null,
    depuis_le  date          not null,
    valeur     numeric(16,6) not null constraint parametre_date_valeur_positive check (valeur >= 0),
    source     varchar(300)  not null,
    auteur     varchar(120)  not null,
    fait_le    timestamptz   not null,
    constraint parametre_date_unique unique (code, depuis_le)
);

insert into parametre_date (code, depuis_le, valeur, source, auteur, fait_le)
select code, date '2014-01-01', valeur, source, 'Portail', timestamptz '2026-11-26 00:00:00+00'
from (values
    ('PART_MINIMALE', 0.20, 'Art. L1111-10, III du CGCT'),
    ('PART_CHEF_DE_FILE', 0.30, 'Art. L1111-9 du CGCT'),
    ('CUMUL_DOTATIONS', 0.80, 'Art. R2334-27 du CGCT'),
    ('PLANCHER_DETR', 0.20, 'Art. R2334-27 du CGCT'),
    ('FONDS_DE_CONCOURS', 0.50, 'Art. L5214-16, V du CGCT'),
    ('FCTVA', 0.16404, 'Art. L1615-6 du CGCT'),
    ('AVANCE', 0.30, 'Décret n° 2018-514 du 25 juin 2018, art. 12'),
    ('AVANCE_GARANTIE', 0.60, 'Décret n° 2018-514 du 25 juin 2018, art. 12'),
    ('ACOMPTES', 0.80, 'Décret n° 2018-514 du 25 juin 2018, art. 12'),
    ('ACOMPTES_LONGS', 0.90, 'Décret n° 2018-514 du 25 juin 2018, art. 12'),
    ('DUREE_LONGUE', 48, 'Décret n° 2018-514 du 25 juin 2018, art. 12'),
    ('COMPLETUDE', 3, 'Art. R2334-23 du CGCT'),
    ('COMMENCEMENT', 24, 'Art. R2334-28 du CGCT'),
    ('PROROGATION_COMMENCEMENT', 12, 'Art. R2334-28 du CGCT'),
    ('ACHEVEMENT', 48, 'Art. R2334-29 du CGCT'),
    ('PROROGATION_ACHEVEMENT', 24, 'Art. R2334-29 du CGCT'),
    ('DEMANDE_PROROGATION', 2, 'Usage des préfectures'),
    ('PUBLICATION', 15, 'Art. L1111-11 et D1111-8 du CGCT'),
    ('PLAQUE', 3, 'Art. L1111-11 et D1111-8 du CGCT'),
    ('SEUIL_PLAQUE', 10000, 'Art. L1111-11 et D1111-8 du CGCT'),
    ('POSTE_TAUX', 0.75, 'Programme Petites villes de demain (ANCT)'),
    ('POSTE_PLAFOND', 45000, 'Programme Petites villes de demain (ANCT)'),
    ('POSTE_PLAFOND_ANAH', 55000, 'Programme Petites villes de demain (ANCT)')
) as initiaux (code, valeur, source);

-- From when a funder lets the works start; unknown until somebody says it.
alter table dispositif add column debut varchar(20);
update dispositif set debut = 'RECEPTION' where dotation_etat;
