package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.OuvertAuxMembres;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The columns that each person wants in the list of a convention: kept in the base, so on every device of theirs. */
@Service
@Transactional
class ChoixDeColonnes {

    private final JdbcClient base;

    ChoixDeColonnes(JdbcClient base) {
        this.base = base;
    }

    /** What the person sees when the URL asks nothing. */
    @Transactional(readOnly = true)
    Set<Colonne> de(Perimetre perimetre) {
        return base.sql("select colonnes from choix_de_colonnes where compte_id = ? and convention_id = ?")
                .params(perimetre.compteId(), perimetre.conventionId())
                .query(String.class)
                .optional()
                .map(Colonne::lire)
                .orElseGet(() -> EnumSet.copyOf(Colonne.HABITUELLES));
    }

    /** Keeps the choice of the person, in the place of the former one. */
    @OuvertAuxMembres
    void retenir(Perimetre perimetre, Set<Colonne> colonnes) {
        base.sql("insert into choix_de_colonnes (compte_id, convention_id, colonnes) values (?, ?, ?) "
                        + "on conflict (compte_id, convention_id) do update set colonnes = excluded.colonnes")
                .params(perimetre.compteId(), perimetre.conventionId(), Colonne.ecrire(colonnes))
                .update();
    }
}
