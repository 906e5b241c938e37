package fr.paysdesalers.pvd.convention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A piece that leads to the ORT: who prepares it, for when, how far it is. It is done on a day, or not done. */
@Entity
@Audited
class PieceDeConvention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;

    @Enumerated(EnumType.STRING)
    private GenrePiece genre;

    private @Nullable String responsable;
    private @Nullable LocalDate echeanceLe;

    @Enumerated(EnumType.STRING)
    private EtatPiece etat;

    private @Nullable LocalDate faiteLe;
    private @Nullable String document;
    private @Nullable String lien;
    private @Nullable String note;
    private int ecart;

    @Enumerated(EnumType.STRING)
    private UniteDEcart unite;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PieceDeConvention() {}

    /** A piece that nobody has touched yet. */
    PieceDeConvention(long conventionId, GenrePiece genre) {
        this.conventionId = conventionId;
        this.genre = genre;
        this.etat = EtatPiece.A_FAIRE;
        this.ecart = genre.usuel().nombre();
        this.unite = genre.usuel().unite();
    }

    void modifier(PieceDeConventionForm contenu) {
        responsable = contenu.responsable();
        echeanceLe = contenu.echeanceLe();
        etat = Objects.requireNonNull(contenu.etatPiece());
        faiteLe = contenu.faiteLe();
        document = contenu.document();
        lien = contenu.lien();
        note = contenu.note();
    }

    /** Is due so long before the deadline, on a day that somebody saw. */
    void caler(Ecart avant, LocalDate le) {
        ecart = avant.nombre();
        unite = avant.unite();
        echeanceLe = le;
    }

    GenrePiece genre() {
        return genre;
    }

    PieceDeConventionForm formulaire() {
        return new PieceDeConventionForm(version, responsable, etat, echeanceLe, faiteLe, document, lien, note);
    }
}
