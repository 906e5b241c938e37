package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Lettre;
import fr.paysdesalers.pvd.message.Redacteur;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes that a legal day comes near, unless it has been moved or dealt with since. */
@Component
class LettreDAlerte implements Redacteur {

    private final JdbcClient base;
    private final Destinataires destinataires;
    private final Echeances echeances;
    private final Habillage habillage;

    LettreDAlerte(JdbcClient base, Destinataires destinataires, Echeances echeances, Habillage habillage) {
        this.base = base;
        this.destinataires = destinataires;
        this.echeances = echeances;
        this.habillage = habillage;
    }

    private record Alerte(long compteId, long conventionId, String echeance, LocalDate echueLe) {}

    @Override
    public GenreDeMessage genre() {
        return GenreDeMessage.ALERTE;
    }

    @Override
    public Optional<Lettre> rediger(long sujetId) {
        return base.sql("select compte_id, convention_id, echeance, echue_le from alerte where id = ?")
                .param(sujetId)
                .query(Alerte.class)
                .optional()
                .flatMap(alerte -> destinataires
                        .perimetre(alerte.compteId(), alerte.conventionId())
                        .filter(Perimetre::tientLesComptes)
                        .flatMap(perimetre -> echeances.legales(perimetre).stream()
                                .filter(une -> une.cle().equals(alerte.echeance())
                                        && une.jour().date().equals(alerte.echueLe()))
                                .findFirst()
                                .map(une -> lettre(perimetre, une))));
    }

    private Lettre lettre(Perimetre perimetre, JourLegal echeance) {
        return habillage.lettre(
                perimetre,
                "bulletin.alerte.objet",
                echeance.jour().sansJourDeSemaine(),
                List.of(echeance.quoi(), echeance.consequence()),
                echeance.page());
    }
}
