package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pieces that lead to the ORT: all the members read them, the chef de projet keeps them. */
@Service
@Transactional
public class PiecesDeConvention {

    private static final String LUES = """
            select genre, responsable, echeance_le, etat, faite_le, document, lien,
                   case when :interne then note end note, ecart, unite
            from piece_de_convention where convention_id = :convention
            """;

    private final JdbcClient base;
    private final PieceDeConventionRepository pieces;
    private final Conventions conventions;
    private final Clock horloge;

    PiecesDeConvention(JdbcClient base, PieceDeConventionRepository pieces, Conventions conventions, Clock horloge) {
        this.base = base;
        this.pieces = pieces;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    private record Ligne(
            GenrePiece genre,
            @Nullable String responsable,
            @Nullable LocalDate echeanceLe,
            EtatPiece etat,
            @Nullable LocalDate faiteLe,
            @Nullable String document,
            @Nullable String lien,
            @Nullable String note,
            int ecart,
            UniteDEcart unite) {

        PieceLue piece() {
            return new PieceLue(
                    genre, responsable, echeanceLe, etat, faiteLe, document, lien, note, new Ecart(ecart, unite));
        }
    }

    /** All of them; the signature follows the day of the ORT, which the convention alone tells. */
    @Transactional(readOnly = true)
    public Pieces lire(Perimetre perimetre, Convention convention) {
        Map<GenrePiece, PieceLue> touchees = new EnumMap<>(GenrePiece.class);
        base.sql(LUES)
                .param("interne", perimetre.voitInterne())
                .param("convention", perimetre.conventionId())
                .query(Ligne.class)
                .list()
                .forEach(ligne -> touchees.put(ligne.genre(), ligne.piece()));
        LocalDate aujourdHui = LocalDate.now(horloge);
        return new Pieces(Arrays.stream(GenrePiece.values())
                .map(genre -> touchees.getOrDefault(genre, PieceLue.vierge(genre)))
                .map(piece -> piece.genre() == GenrePiece.SIGNATURE ? signature(piece, convention, aujourdHui) : piece)
                .toList());
    }

    private static PieceLue signature(PieceLue piece, Convention convention, LocalDate aujourdHui) {
        return convention.ortSigneeLe() != null && convention.ortSignee(aujourdHui)
                ? piece.signee(convention.ortSigneeLe())
                : piece.nonSignee();
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    PieceDeConventionForm formulaire(Perimetre perimetre, GenrePiece genre) {
        PieceDeConventionForm form = enregistree(perimetre, genre).orElse(PieceDeConventionForm.VIDE);
        PieceLue lue = lire(perimetre, conventions.convention(perimetre.conventionId()))
                .de(genre);
        return new PieceDeConventionForm(
                form.version(),
                form.responsable(),
                lue.etat(),
                form.echeanceLe(),
                lue.faiteLe(),
                form.document(),
                form.lien(),
                form.note());
    }

    private Optional<PieceDeConventionForm> enregistree(Perimetre perimetre, GenrePiece genre) {
        return pieces.findByConventionIdAndGenre(perimetre.conventionId(), genre)
                .map(PieceDeConvention::formulaire);
    }

    /**
     * Says how far a piece is.
     *
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a day that cannot be, or on a signature that the convention does not know
     */
    @ReserveAuChefDeProjet
    public void modifier(Perimetre perimetre, GenrePiece genre, PieceDeConventionForm form) {
        Optional<PieceDeConvention> piece = pieces.findByConventionIdAndGenre(perimetre.conventionId(), genre);
        PieceDeConventionForm enregistree =
                piece.map(PieceDeConvention::formulaire).orElse(PieceDeConventionForm.VIDE);
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistree);
        }
        LocalDate aujourdHui = LocalDate.now(horloge);
        form.verifier(aujourdHui);
        if (genre == GenrePiece.SIGNATURE) {
            verifierLaSignature(perimetre, form, aujourdHui);
        }
        PieceDeConvention tenue = piece.orElseGet(() -> new PieceDeConvention(perimetre.conventionId(), genre));
        tenue.modifier(form);
        pieces.save(tenue);
    }

    private void verifierLaSignature(Perimetre perimetre, PieceDeConventionForm form, LocalDate aujourdHui) {
        Convention convention = conventions.convention(perimetre.conventionId());
        LocalDate signee = convention.ortSignee(aujourdHui) ? convention.ortSigneeLe() : null;
        if (!Objects.equals(signee, form.faiteLe())) {
            throw new RefusDeSaisie("etatPiece", "convention.piece.signatureAilleurs");
        }
    }

    /** The due days counted backwards from the deadline; nothing is written. */
    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    public PlanARebours aRebours(Perimetre perimetre, Map<GenrePiece, Ecart> ecarts) {
        Convention convention = conventions.convention(perimetre.conventionId());
        return PlanARebours.de(convention.echeance(LocalDate.now(horloge)), lire(perimetre, convention), ecarts);
    }

    /** A piece, how long before the deadline, and the day that somebody saw and accepted. */
    public record Calage(GenrePiece genre, Ecart ecart, LocalDate le) {}

    /** Gives pieces their due days in one act; those that are done keep theirs. */
    @ReserveAuChefDeProjet
    public void caler(Perimetre perimetre, List<Calage> calages) {
        Pieces lues = lire(perimetre, conventions.convention(perimetre.conventionId()));
        Map<GenrePiece, PieceDeConvention> tenues = new EnumMap<>(GenrePiece.class);
        pieces.findByConventionId(perimetre.conventionId()).forEach(piece -> tenues.put(piece.genre(), piece));
        for (Calage calage : calages) {
            if (!lues.de(calage.genre()).estFaite()) {
                PieceDeConvention piece = Optional.ofNullable(tenues.get(calage.genre()))
                        .orElseGet(() -> new PieceDeConvention(perimetre.conventionId(), calage.genre()));
                piece.caler(calage.ecart(), calage.le());
                pieces.save(piece);
            }
        }
    }
}
