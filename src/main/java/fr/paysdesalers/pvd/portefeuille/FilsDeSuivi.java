package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.ActionsLues.SuiviLu;
import fr.paysdesalers.pvd.action.TypeSuivi;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The feed of the notes of an action, whole or of one kind. */
@Component
class FilsDeSuivi {

    private final ActionsLues actions;
    private final Libelles libelles;
    private final Clock horloge;

    FilsDeSuivi(ActionsLues actions, Libelles libelles, Clock horloge) {
        this.actions = actions;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /**
     * The feed.
     *
     * @param filtres none when a choice would change nothing
     */
    public record Fil(List<NoteVue> notes, List<Filtre> filtres) {}

    /** A note; {@code corrigeable} for its author, for a day. */
    public record NoteVue(SuiviLu suivi, boolean corrigeable, boolean rayable) {}

    /** A kind of note that the feed can be reduced to, with how many there are. */
    public record Filtre(String libelle, String href, boolean present) {}

    /**
     * @param genre name of a {@link TypeSuivi}; anything else is the whole feed
     */
    Fil de(Perimetre perimetre, FicheLue fiche, @Nullable String genre) {
        List<SuiviLu> toutes = actions.suivis(perimetre, fiche);
        TypeSuivi choisi = Arrays.stream(TypeSuivi.values())
                .filter(type -> type.name().equals(genre))
                .findFirst()
                .orElse(null);
        Signature maintenant = Signature.de(perimetre, horloge.instant());
        return new Fil(
                toutes.stream()
                        .filter(note -> choisi == null || note.type() == choisi)
                        .map(note -> vue(perimetre, note, maintenant))
                        .toList(),
                filtres(perimetre.chemin("/actions/" + fiche.reference()), toutes, choisi));
    }

    private static NoteVue vue(Perimetre perimetre, SuiviLu note, Signature maintenant) {
        boolean chef = perimetre.estChefDeProjet();
        boolean corrigeable = chef && note.estEnRepentir(maintenant);
        return new NoteVue(note, corrigeable, chef && !corrigeable && note.biffeLe() == null);
    }

    private List<Filtre> filtres(String fiche, List<SuiviLu> notes, @Nullable TypeSuivi choisi) {
        List<Filtre> filtres = new ArrayList<>();
        filtres.add(new Filtre(
                libelles.texte("portefeuille.suivi.toutes", notes.size()), fiche + "#suivi", choisi == null));
        for (TypeSuivi type : TypeSuivi.values()) {
            long nombre = notes.stream().filter(note -> note.type() == type).count();
            if (nombre > 0 || type == choisi) {
                filtres.add(new Filtre(
                        libelles.texte("portefeuille.suivi.filtre", libelles.de(type), nombre),
                        fiche + "?suivi=" + type + "#suivi",
                        type == choisi));
            }
        }
        return filtres.size() <= 2 && choisi == null ? List.of() : filtres;
    }
}
