-- A source of the present year was dated by its end, which has not come: a newer count would have stayed behind it.
update releve set releve_le = cast(fait_le as date) where auteur = 'Portail' and releve_le > cast(fait_le as date);
