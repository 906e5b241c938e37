package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.convention.EtatPiece;
import fr.paysdesalers.pvd.convention.GenrePiece;
import fr.paysdesalers.pvd.convention.PieceDeConventionForm;
import fr.paysdesalers.pvd.convention.PiecesDeConvention;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Tells what happens to the convention as a whole. The days of its initialisation are those of 2022 and 2023, whatever
 * today is: the team typed them when it opened the portal.
 */
@Component
@Profile("demonstration")
class RecitDeLaConvention {

    private final PiecesDeConvention pieces;
    private final RecitDesSignatures signatures;
    private final RecitDesDroits droits;
    private final RecitDesMaquettes maquettes;
    private final RecitDesIndicateurs indicateurs;

    RecitDeLaConvention(
            PiecesDeConvention pieces,
            RecitDesSignatures signatures,
            RecitDesDroits droits,
            RecitDesMaquettes maquettes,
            RecitDesIndicateurs indicateurs) {
        this.pieces = pieces;
        this.signatures = signatures;
        this.droits = droits;
        this.maquettes = maquettes;
        this.indicateurs = indicateurs;
    }

    void raconter(Contexte contexte, Deroulement deroulement) {
        String fichier = "demonstration/" + contexte.chef().slug() + "/convention-pieces.csv";
        for (Ligne ligne : FichierCsv.lire(new ClassPathResource(fichier), Function.identity())) {
            deroulement.ajouter(
                    ligne.entier("jours"),
                    ligne,
                    () -> pieces.modifier(contexte.chef(), ligne.valeur("genre", GenrePiece::valueOf), piece(ligne)));
        }
        signatures.raconter(contexte, deroulement);
        droits.raconter(contexte, deroulement);
        maquettes.raconter(contexte, deroulement);
        indicateurs.raconter(contexte, deroulement);
    }

    private static PieceDeConventionForm piece(Ligne ligne) {
        LocalDate faite = ligne.valeurOuNul("faite", LocalDate::parse);
        return new PieceDeConventionForm(
                null,
                ligne.texteOuNul("responsable"),
                faite == null ? EtatPiece.EN_COURS : EtatPiece.FAITE,
                ligne.valeurOuNul("echeance", LocalDate::parse),
                faite,
                ligne.texteOuNul("document"),
                null,
                ligne.texteOuNul("note"));
    }
}
