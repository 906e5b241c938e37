package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.DeliberationAttendue;
import fr.paysdesalers.pvd.convention.Deliberations;
import fr.paysdesalers.pvd.convention.PartiesDeConvention.Parties;
import fr.paysdesalers.pvd.convention.PiecesDeConvention;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.Bandeau.Reste;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a convention has left to do: its pieces until the ORT is signed, then the délibérations that are missing. */
@Component
class Restes {

    private final PiecesDeConvention pieces;
    private final Deliberations deliberations;
    private final Libelles libelles;
    private final Delais delais;

    Restes(PiecesDeConvention pieces, Deliberations deliberations, Libelles libelles, Delais delais) {
        this.pieces = pieces;
        this.deliberations = deliberations;
        this.libelles = libelles;
        this.delais = delais;
    }

    /** Two statements at most. */
    List<Reste> de(Perimetre perimetre, Convention convention) {
        int restantes = convention.ortSignee(delais.aujourdHui())
                ? 0
                : pieces.lire(perimetre, convention).restantes();
        int manquantes = (int) deliberations.attendues(perimetre).stream()
                .filter(DeliberationAttendue::manque)
                .count();
        return de(perimetre, restantes, manquantes);
    }

    /** The same, from what a page has read already. */
    List<Reste> de(Perimetre perimetre, Parties lues) {
        return de(
                perimetre,
                lues.convention().ortSignee(delais.aujourdHui())
                        ? 0
                        : lues.pieces().total() - lues.pieces().faites(),
                lues.signatures().manquantes());
    }

    private List<Reste> de(Perimetre perimetre, int restantes, int manquantes) {
        List<Reste> restes = new ArrayList<>();
        ajouter(restes, perimetre, "tableaudebord.reste.pieces", restantes, "#pieces");
        ajouter(restes, perimetre, "tableaudebord.reste.deliberations", manquantes, "#deliberations");
        return restes;
    }

    private void ajouter(List<Reste> restes, Perimetre perimetre, String cle, int nombre, String ancre) {
        if (nombre > 0) {
            restes.add(new Reste(libelles.texte(cle, nombre), perimetre.chemin("/convention" + ancre)));
        }
    }
}
