-- Why, when the act has no row of its own to say it: the date of a whole programme moved at once, for instance.
alter table revision add column motif varchar(1000);
create index revision_instant on revision (instant);
