package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.portefeuille.Dossiers;
import fr.paysdesalers.pvd.portefeuille.Dossiers.DossiersVus;
import fr.paysdesalers.pvd.regle.EcheanceVue;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The legal days that a member may be told of: of all the grants of the convention, or of one's own files. */
@Component
class Echeances {

    private final Examens examens;
    private final Dossiers dossiers;
    private final Conventions conventions;
    private final Libelles libelles;
    private final Clock horloge;

    Echeances(Examens examens, Dossiers dossiers, Conventions conventions, Libelles libelles, Clock horloge) {
        this.examens = examens;
        this.dossiers = dossiers;
        this.conventions = conventions;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    List<EcheanceVue> de(Perimetre perimetre) {
        return examens.echeances(perimetre);
    }

    /** Those after which money is lost, and the day by which the ORT must be signed. */
    List<JourLegal> legales(Perimetre perimetre) {
        return Stream.concat(de(perimetre).stream().map(this::deSubvention), deLOrt(perimetre).stream())
                .toList();
    }

    private JourLegal deSubvention(EcheanceVue echeance) {
        String ligne = echeance.financementId() == null ? "-" : String.valueOf(echeance.financementId());
        return new JourLegal(
                echeance.type() + " " + echeance.actionId() + " " + ligne,
                echeance.jour(),
                libelles.texte(
                        "bulletin.alerte.quoi",
                        echeance.libelle(),
                        echeance.jour().sansJourDeSemaine(),
                        echeance.action()),
                echeance.consequence(),
                "/financements/echeances");
    }

    private Optional<JourLegal> deLOrt(Perimetre perimetre) {
        LocalDate aujourdHui = LocalDate.now(horloge);
        Convention convention = conventions.convention(perimetre.conventionId());
        if (convention.ortSignee(aujourdHui)) {
            return Optional.empty();
        }
        Jour jour = new Jour(convention.echeance(aujourdHui));
        return Optional.of(new JourLegal(
                "ORT",
                jour,
                libelles.texte("bulletin.alerte.ort", jour.sansJourDeSemaine()),
                libelles.texte("bulletin.alerte.ort.consequence"),
                "/convention"));
    }

    /** A partner's files; null for anybody else. */
    @Nullable
    DossiersVus dossiers(Perimetre perimetre) {
        return perimetre.partenaireId() == null ? null : dossiers.de(perimetre, perimetre.partenaireId());
    }
}
