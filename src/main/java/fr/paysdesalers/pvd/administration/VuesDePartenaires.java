package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.Participations;
import fr.paysdesalers.pvd.convention.TitreDePartenaire;
import fr.paysdesalers.pvd.partenaire.Dispositif;
import fr.paysdesalers.pvd.partenaire.Dispositifs;
import fr.paysdesalers.pvd.partenaire.Partenaire;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the organisations ready to show. */
@Component
class VuesDePartenaires {

    private final Partenaires partenaires;
    private final Dispositifs dispositifs;
    private final Participations participations;
    private final Libelles libelles;

    VuesDePartenaires(
            Partenaires partenaires, Dispositifs dispositifs, Participations participations, Libelles libelles) {
        this.partenaires = partenaires;
        this.dispositifs = dispositifs;
        this.participations = participations;
        this.libelles = libelles;
    }

    /**
     * An organisation in the list.
     *
     * @param dispositifs the short names of those that are open, in one line
     * @param conventions in how many it takes part
     */
    public record PartenaireListe(
            long id, String nom, String sigle, String nature, String dispositifs, int conventions) {}

    /** An organisation with what it offers and where it takes part. */
    public record PartenaireVu(
            Partenaire partenaire,
            String nature,
            List<DispositifVu> dispositifs,
            List<ParticipationVue> participations) {}

    /** @param debut null until somebody says from when it lets the works start */
    public record DispositifVu(
            long id,
            String sigle,
            String nom,
            String caracteres,
            @Nullable String debut,
            boolean ouvert) {}

    /** A convention with the titles of the organisation in it. */
    public record ParticipationVue(String slug, String nom, String titres) {}

    /** By name; three statements. */
    List<PartenaireListe> tous() {
        Map<Long, String> ouverts = partenaires.dispositifs().stream()
                .filter(Dispositif::ouvert)
                .collect(Collectors.groupingBy(
                        Dispositif::partenaireId, Collectors.mapping(Dispositif::code, Collectors.joining(", "))));
        Map<Long, Integer> conventions = participations.nombres();
        return partenaires.tous().stream()
                .map(un -> new PartenaireListe(
                        un.id(),
                        un.nom(),
                        un.sigle(),
                        libelles.de(un.nature()),
                        ouverts.getOrDefault(un.id(), ""),
                        conventions.getOrDefault(un.id(), 0)))
                .toList();
    }

    /** Three statements. */
    PartenaireVu un(long id) {
        Partenaire partenaire = partenaires.partenaire(id);
        return new PartenaireVu(
                partenaire,
                libelles.de(partenaire.nature()),
                dispositifs.de(id).stream().map(this::vu).toList(),
                participations.de(id).stream()
                        .map(une -> new ParticipationVue(une.slug(), une.nom(), titres(une.titres())))
                        .toList());
    }

    private DispositifVu vu(Dispositif dispositif) {
        RegleDeDebut debut = dispositif.debut();
        return new DispositifVu(
                dispositif.id(),
                dispositif.code(),
                dispositif.nom(),
                caracteres(dispositif),
                debut == null ? null : libelles.de(debut),
                dispositif.ouvert());
    }

    private String caracteres(Dispositif dispositif) {
        String nature = libelles.de(dispositif.nature());
        String etat = dispositif.dotationEtat() ? ", " + libelles.texte("administration.partenaire.dotation-etat") : "";
        String ingenierie =
                dispositif.ingenierie() ? ", " + libelles.texte("administration.partenaire.ingenierie") : "";
        return nature + etat + ingenierie;
    }

    private String titres(Set<TitreDePartenaire> titres) {
        return titres.stream().map(libelles::de).collect(Collectors.joining(", "));
    }
}
