package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.document.CleDePorteur;
import fr.paysdesalers.pvd.document.DocumentLu;
import fr.paysdesalers.pvd.document.DocumentLu.VersionLue;
import fr.paysdesalers.pvd.document.DocumentsLus;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.document.Tailles;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents of a sheet, grouped by what bears them; the photos apart. One statement, and no file is read. */
@Component
class DocumentsDeFiche {

    private final DocumentsLus documents;
    private final Tailles tailles;
    private final Libelles libelles;
    private final Clock horloge;

    DocumentsDeFiche(DocumentsLus documents, Tailles tailles, Libelles libelles, Clock horloge) {
        this.documents = documents;
        this.tailles = tailles;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /**
     * The documents of an action.
     *
     * @param retires those that were withdrawn and that this person may put back
     * @param ajout where this person attaches one, with what bears it chosen beforehand; null when nowhere
     */
    record DocumentsVus(
            List<Groupe> groupes,
            List<DocumentVu> photos,
            List<DocumentVu> tous,
            List<RetireVu> retires,
            @Nullable String ajout,
            boolean photographe) {

        public boolean estVide() {
            return tous.isEmpty();
        }

        /** Those of a milestone. */
        public List<DocumentVu> deJalon(long id) {
            return tous.stream()
                    .filter(vu -> Objects.equals(vu.document.jalonId(), id))
                    .toList();
        }

        /** Those of a funding line. */
        public List<DocumentVu> deFinancement(long id) {
            return tous.stream()
                    .filter(vu -> Objects.equals(vu.document.financementId(), id))
                    .toList();
        }
    }

    /** A withdrawn document. */
    record RetireVu(long id, String titre, String porteur, Jour jour, String par) {}

    /** The documents of one thing. */
    record Groupe(String titre, List<DocumentVu> documents) {}

    /**
     * A document ready to show.
     *
     * @param visibilite the level in effect: its own, or that of what bears it when it is lower
     * @param porteur the name of what bears it
     */
    record DocumentVu(
            DocumentLu document,
            String titre,
            String genre,
            @Nullable String moment,
            String format,
            String porteur,
            Visibilite visibilite,
            boolean restreint,
            boolean modifiable,
            VersionVue presente,
            List<VersionVue> anciennes) {}

    /** A file of it. */
    record VersionVue(int numero, String nom, String taille, Jour jour, String auteur) {}

    DocumentsVus de(Perimetre perimetre, FicheLue fiche, List<JalonLu> jalons, List<LigneDeFinancement> lignes) {
        Supports supports = new Supports(perimetre, fiche, jalons, lignes);
        List<DocumentLu> lus = documents.liste(perimetre, fiche.id(), supports.lignes.keySet());
        List<DocumentVu> tous = lus.stream()
                .filter(document -> document.retrait() == null)
                .map(document -> vu(document, supports))
                .toList();
        Map<Boolean, List<DocumentVu>> photos =
                tous.stream().collect(Collectors.partitioningBy(vu -> vu.document.estPhoto()));
        return new DocumentsVus(
                groupes(photos.getOrDefault(false, List.of())),
                photos.getOrDefault(true, List.of()).stream()
                        .sorted(Comparator.comparing(vu -> Objects.requireNonNull(vu.document.moment())))
                        .toList(),
                tous,
                lus.stream()
                        .filter(supports::modifiable)
                        .flatMap(document -> retire(document, supports))
                        .toList(),
                supports.ajout(),
                perimetre.estChefDeProjet());
    }

    /** What may bear the documents, as this sheet shows it. */
    private record Supports(
            Perimetre perimetre, FicheLue fiche, Map<Long, String> jalons, Map<Long, LigneDeFinancement> lignes) {

        Supports(Perimetre perimetre, FicheLue fiche, List<JalonLu> jalons, List<LigneDeFinancement> lignes) {
            this(
                    perimetre,
                    fiche,
                    jalons.stream().collect(Collectors.toMap(JalonLu::id, JalonLu::libelle)),
                    lignes.stream().collect(Collectors.toMap(LigneDeFinancement::id, ligne -> ligne)));
        }

        /** Nothing changes in an action that is archived. */
        boolean ecrit(boolean droit) {
            return droit && !fiche.estArchivee();
        }

        @Nullable
        String ajout() {
            if (ecrit(perimetre.estChefDeProjet())) {
                return new CleDePorteur(GenreDePorteur.ACTION, fiche.id()).toString();
            }
            return ecrit(perimetre.tientLesComptes())
                    ? lignes.keySet().stream()
                            .min(Comparator.naturalOrder())
                            .map(id -> new CleDePorteur(GenreDePorteur.FINANCEMENT, id).toString())
                            .orElse(null)
                    : null;
        }

        boolean modifiable(DocumentLu document) {
            return ecrit(
                    perimetre.estChefDeProjet() || document.financementId() != null && perimetre.tientLesComptes());
        }

        Visibilite plafond(DocumentLu document) {
            LigneDeFinancement ligne = document.financementId() == null ? null : lignes.get(document.financementId());
            return ligne == null ? fiche.visibilite() : min(ligne.visibilite(), fiche.visibilite());
        }

        static Visibilite min(Visibilite une, Visibilite autre) {
            return une.compareTo(autre) <= 0 ? une : autre;
        }
    }

    private DocumentVu vu(DocumentLu document, Supports supports) {
        List<VersionVue> versions = document.versions().stream().map(this::vue).toList();
        Visibilite visibilite = Supports.min(document.visibilite(), supports.plafond(document));
        return new DocumentVu(
                document,
                document.titre(),
                libelles.de(document.genre()),
                document.moment() == null ? null : libelles.de(document.moment()),
                document.presente().type().name(),
                porteur(document, supports),
                visibilite,
                visibilite != document.visibilite(),
                supports.modifiable(document),
                versions.get(0),
                versions.subList(1, versions.size()));
    }

    private Stream<RetireVu> retire(DocumentLu document, Supports supports) {
        return Stream.ofNullable(document.retrait())
                .map(retrait -> new RetireVu(
                        document.id(),
                        document.titre(),
                        porteur(document, supports),
                        jour(retrait.le()),
                        retrait.par()));
    }

    private VersionVue vue(VersionLue version) {
        return new VersionVue(
                version.numero(),
                version.nom(),
                tailles.enMots(version.taille()),
                jour(version.faitLe()),
                version.auteur());
    }

    private Jour jour(OffsetDateTime instant) {
        return new Jour(instant.atZoneSameInstant(horloge.getZone()).toLocalDate());
    }

    private String porteur(DocumentLu document, Supports supports) {
        if (document.jalonId() != null) {
            String jalon = supports.jalons.get(document.jalonId());
            return jalon == null
                    ? libelles.texte("portefeuille.document.jalon-retire")
                    : libelles.texte("document.porteur.jalon", jalon);
        }
        LigneDeFinancement ligne =
                document.financementId() == null ? null : supports.lignes.get(document.financementId());
        if (ligne == null) {
            return libelles.texte("portefeuille.document.action");
        }
        return libelles.texte(
                "document.porteur.financement",
                ligne.intitule() == null ? libelles.de(ligne.nature()) : ligne.intitule());
    }

    /** The action first, then its milestones, then its funding lines. */
    private static List<Groupe> groupes(List<DocumentVu> vus) {
        List<DocumentVu> ranges = new ArrayList<>(vus);
        ranges.sort(Comparator.comparing(vu -> rang(vu.document)));
        List<Groupe> groupes = new ArrayList<>();
        ranges.stream()
                .collect(Collectors.groupingBy(DocumentVu::porteur, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((titre, documents) -> groupes.add(new Groupe(titre, documents)));
        return groupes;
    }

    private static GenreDePorteur rang(DocumentLu document) {
        return document.jalonId() != null
                ? GenreDePorteur.JALON
                : document.financementId() != null ? GenreDePorteur.FINANCEMENT : GenreDePorteur.ACTION;
    }
}
