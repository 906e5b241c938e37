-- A value that was a mistake is corrected by another one of the same day: the last written counts, all stay.
alter table parametre_date drop constraint parametre_date_unique;
create index parametre_date_jour on parametre_date (code, depuis_le desc, id desc);
