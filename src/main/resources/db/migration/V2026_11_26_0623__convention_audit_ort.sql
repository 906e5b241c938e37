-- The day and the length of the ORT may be typed: two people at once, and the past of what was typed.
alter table convention add column version bigint not null default 0;

create table convention_aud (
    id             bigint not null,
    rev            bigint not null references revision,
    revtype        smallint,
    ort_signee_le  date,
    ort_duree_mois integer,
    version        bigint,
    primary key (id, rev)
);
