package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All the days of a convention, for the pages and the calendars that show them. */
@Component
public class DatesDeConvention {

    private final Conventions conventions;
    private final PiecesDeConvention pieces;
    private final Libelles libelles;
    private final Delais delais;

    DatesDeConvention(Conventions conventions, PiecesDeConvention pieces, Libelles libelles, Delais delais) {
        this.conventions = conventions;
        this.pieces = pieces;
        this.libelles = libelles;
        this.delais = delais;
    }

    /** In their order; two statements. */
    public List<DateDeConvention> de(Perimetre perimetre) {
        Convention convention = conventions.convention(perimetre.conventionId());
        return de(convention, pieces.lire(perimetre, convention));
    }

    List<DateDeConvention> de(Convention convention, Pieces siennes) {
        LocalDate jour = delais.aujourdHui();
        List<DateDeConvention> dates = new ArrayList<>();
        dates.add(date(convention.signeeLe(), GenreDeDate.ADHESION, "convention.date.adhesion", true));
        ajouterLesPieces(dates, siennes);
        convention.avenants().stream()
                .filter(avenant -> !avenant.signeLe().isAfter(jour))
                .forEach(avenant -> dates.add(date(
                        avenant.signeLe(), GenreDeDate.AVENANT, "convention.date.avenant", true, avenant.numero())));
        dates.add(date(
                convention.echeance(jour),
                GenreDeDate.ECHEANCE,
                "convention.date.echeance",
                convention.ortSignee(jour)));
        LocalDate ort = convention.ortSigneeLe();
        if (ort != null) {
            dates.add(date(ort, GenreDeDate.ORT, "convention.date.ort", convention.ortSignee(jour)));
            VieDeLOrt.de(ort, convention.finDeLOrt(jour), jour)
                    .forEach(echu -> dates.add(new DateDeConvention(
                            echu.le(),
                            GenreDeDate.valueOf(echu.genre().name()),
                            libelles.texte(echu.genre().cle(), echu.annee()),
                            false)));
        }
        dates.sort(Comparator.comparing(DateDeConvention::le).thenComparing(DateDeConvention::genre));
        return dates;
    }

    /** On the day when they are done, else on the day when they are due; the signature is told with the ORT. */
    private void ajouterLesPieces(List<DateDeConvention> dates, Pieces siennes) {
        for (PieceLue piece : siennes.toutes()) {
            LocalDate le = piece.faiteLe() == null ? piece.echeanceLe() : piece.faiteLe();
            if (le != null && !(piece.genre() == GenrePiece.SIGNATURE && piece.estFaite())) {
                dates.add(new DateDeConvention(le, GenreDeDate.PIECE, libelles.de(piece.genre()), piece.estFaite()));
            }
        }
    }

    private DateDeConvention date(LocalDate le, GenreDeDate genre, String cle, boolean faite, Object... arguments) {
        return new DateDeConvention(le, genre, libelles.texte(cle, arguments), faite);
    }
}
