-- A form may lead back to a list with many filters.
alter table soumission alter column suite type varchar(5000);
