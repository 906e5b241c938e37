package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.DeliberationAttendue;
import fr.paysdesalers.pvd.convention.Deliberations;
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
        List<Reste> restes = new ArrayList<>();
        if (!convention.ortSignee(delais.aujourdHui())) {
            ajouter(
                    restes,
                    perimetre,
                    "tableaudebord.reste.pieces",
                    pieces.lire(perimetre, convention).restantes(),
                    "#pieces");
        }
        ajouter(
                restes,
                perimetre,
                "tableaudebord.reste.deliberations",
                (int) deliberations.attendues(perimetre).stream()
                        .filter(DeliberationAttendue::manque)
                        .count(),
                "#deliberations");
        return restes;
    }

    private void ajouter(List<Reste> restes, Perimetre perimetre, String cle, int nombre, String ancre) {
        if (nombre > 0) {
            restes.add(new Reste(libelles.texte(cle, nombre), perimetre.chemin("/convention" + ancre)));
        }
    }
}
