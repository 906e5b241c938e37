package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.CompteLu;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an invitation may give, and the accounts ready to show. */
@Component
class ChoixDInvitation {

    private final Conventions conventions;
    private final Territoires territoires;
    private final Partenaires partenaires;
    private final Libelles libelles;
    private final Clock horloge;

    ChoixDInvitation(
            Conventions conventions,
            Territoires territoires,
            Partenaires partenaires,
            Libelles libelles,
            Clock horloge) {
        this.partenaires = partenaires;
        this.conventions = conventions;
        this.territoires = territoires;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** An account in the list; {@code oublie} is one that has a number for a name, and opens no more. */
    public record CompteVu(
            long id,
            String nom,
            String courriel,
            String droits,
            boolean ferme,
            boolean oublie,
            @Nullable Jour derniereConnexion,
            boolean soi) {}

    List<CompteVu> vus(List<CompteLu> comptes, long soi) {
        return comptes.stream()
                .map(compte -> new CompteVu(
                        compte.id(),
                        compte.nom(),
                        compte.courriel(),
                        droits(compte),
                        compte.fermeLe() != null,
                        compte.oublieLe() != null,
                        jour(compte.derniereConnexionLe()),
                        compte.id() == soi))
                .toList();
    }

    /** The open accounts that nobody has signed in with for six months, to be looked at once a year (CNIL). */
    List<CompteLu> inutilises(List<CompteLu> comptes) {
        OffsetDateTime limite = OffsetDateTime.now(horloge).minusMonths(6);
        return comptes.stream()
                .filter(compte -> compte.fermeLe() == null)
                .filter(compte -> Objects.requireNonNullElse(compte.derniereConnexionLe(), compte.creeLe())
                        .isBefore(limite))
                .toList();
    }

    private String droits(CompteLu compte) {
        String adhesions = compte.adhesions() == null ? "" : compte.adhesions();
        for (Role role : Role.values()) {
            adhesions = adhesions.replace(role.name(), ": " + libelles.de(role));
        }
        return compte.administrateur() ? libelles.de(Role.ADMINISTRATEUR) + " " + adhesions : adhesions;
    }

    private @Nullable Jour jour(@Nullable OffsetDateTime instant) {
        return instant == null
                ? null
                : new Jour(instant.atZoneSameInstant(horloge.getZone()).toLocalDate());
    }

    /** The convention that goes without saying, when the portal has one alone. */
    @Nullable
    Long seuleConvention() {
        List<RepereConvention> toutes = conventions.toutes();
        return toutes.size() == 1 ? toutes.get(0).id() : null;
    }

    Map<String, List<Option>> options() {
        List<RepereConvention> toutes = conventions.toutes();
        return Map.of(
                "conventionId",
                        toutes.stream()
                                .map(une -> new Option(String.valueOf(une.id()), une.nom()))
                                .toList(),
                "role", roles(),
                "organisationId", organisations(),
                "codeInsee", communes());
    }

    /** The same for one convention: its own partners and communes alone. */
    Map<String, List<Option>> options(long conventionId) {
        return Map.of(
                "role",
                roles(),
                "organisationId",
                conventions.partenaires(conventionId).stream()
                        .map(un -> new Option(String.valueOf(un.id()), un.nom()))
                        .toList(),
                "codeInsee",
                communes(conventionId).stream()
                        .map(une -> new Option(une.codeInsee(), une.nom()))
                        .toList());
    }

    /** The roles of a convention; the one of administrateur is not given this way. */
    private List<Option> roles() {
        return libelles.options(Role.class).stream()
                .filter(option -> !option.valeur().equals(Role.ADMINISTRATEUR.name()))
                .toList();
    }

    private List<Option> organisations() {
        return partenaires.tous().stream()
                .map(partenaire -> new Option(String.valueOf(partenaire.id()), partenaire.nom()))
                .toList();
    }

    private List<Option> communes() {
        return territoires.toutesLesCommunes().stream()
                .map(commune -> new Option(commune.codeInsee(), commune.nom()))
                .distinct()
                .toList();
    }

    private List<Commune> communes(long conventionId) {
        return territoires.communes(conventions.convention(conventionId).territoireId());
    }

    /** The key of a convention that exists. */
    long convention(long conventionId) {
        return conventions.toutes().stream()
                .map(RepereConvention::id)
                .filter(id -> id == conventionId)
                .findFirst()
                .orElseThrow(() -> new RefusDeSaisie("conventionId", "administration.convention.inconnue"));
    }

    /** The right, once its organisation or commune is known to belong to the convention. */
    Droit verifier(Droit droit, long conventionId) {
        convention(conventionId);
        boolean partenaire = droit.partenaireId() == null
                || conventions.partenaires(conventionId).stream()
                        .anyMatch(un -> un.id() == Objects.requireNonNull(droit.partenaireId()));
        if (!partenaire) {
            throw new RefusDeSaisie("organisationId", "administration.organisation.inconnue");
        }
        boolean commune = droit.codeInsee() == null
                || communes(conventionId).stream()
                        .anyMatch(une -> une.codeInsee().equals(droit.codeInsee()));
        if (!commune) {
            throw new RefusDeSaisie("codeInsee", "administration.commune.inconnue");
        }
        return droit;
    }
}
