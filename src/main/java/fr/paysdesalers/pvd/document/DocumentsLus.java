package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.document.DocumentLu.Retrait;
import fr.paysdesalers.pvd.document.DocumentLu.VersionLue;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads documents; what the perimeter may not see, or what is borne by a line hidden to it, is not read. */
@Service
@Transactional(readOnly = true)
public class DocumentsLus {

    private static final String VERSIONS = """
            select d.id, d.jalon_id, d.financement_id, d.genre, d.moment, d.intitule, d.visibilite,
                   d.retire_le, d.retire_par, v.numero, v.cle, v.nom, v.type, v.taille, v.auteur, v.fait_le
            from document_joint d join version_de_document v on v.document_id = d.id
            where d.convention_id = :convention and d.action_id = :action and (:retires or d.retire_le is null)
              and d.visibilite in (:visibilites)
              and (d.financement_id is null or d.financement_id in (:financements))
              and (:anciennes or v.numero = (select max(x.numero) from version_de_document x where x.document_id = d.id))
            """;

    private final JdbcClient base;
    private final Emplacements emplacements;
    private final Coffre coffre;

    DocumentsLus(JdbcClient base, Emplacements emplacements, Coffre coffre) {
        this.base = base;
        this.emplacements = emplacements;
        this.coffre = coffre;
    }

    private record Ligne(
            long id,
            @Nullable Long jalonId,
            @Nullable Long financementId,
            GenreDocument genre,
            @Nullable MomentPhoto moment,
            @Nullable String intitule,
            Visibilite visibilite,
            @Nullable OffsetDateTime retireLe,
            @Nullable String retirePar,
            int numero,
            UUID cle,
            String nom,
            TypeDeFichier type,
            int taille,
            String auteur,
            OffsetDateTime faitLe) {

        VersionLue version() {
            return new VersionLue(numero, nom, type, taille, auteur, faitLe);
        }

        DocumentLu document(List<VersionLue> versions) {
            Retrait retrait = retireLe == null || retirePar == null ? null : new Retrait(retireLe, retirePar);
            return new DocumentLu(id, jalonId, financementId, genre, moment, intitule, visibilite, retrait, versions);
        }
    }

    /**
     * The documents of an action that the perimeter sees, in the order of their arrival, in one statement; with those that were
     * withdrawn for who may put them back.
     *
     * @param actionId an action that the perimeter sees
     * @param financements the funding lines of it that the perimeter sees
     */
    public List<DocumentLu> liste(Perimetre perimetre, long actionId, Collection<Long> financements) {
        Map<Long, List<Ligne>> parDocument = requete(
                        perimetre,
                        actionId,
                        financements,
                        perimetre.tientLesComptes(),
                        " order by d.id, v.numero desc",
                        0)
                .stream()
                .collect(Collectors.groupingBy(Ligne::id, LinkedHashMap::new, Collectors.toList()));
        return parDocument.values().stream()
                .map(lignes -> lignes.get(0)
                        .document(lignes.stream().map(Ligne::version).toList()))
                .toList();
    }

    /**
     * The file of a document, or 404: unknown, foreign, withdrawn and hidden are the same.
     *
     * @param numero of the version, or null for the present one
     */
    FichierServi fichier(Perimetre perimetre, String reference, long id, @Nullable Integer numero) {
        Emplacements.Dossier dossier = emplacements.dossier(perimetre, reference);
        Ligne servie = requete(
                        perimetre,
                        dossier.actionId(),
                        dossier.financements(),
                        false,
                        " and d.id = :id order by v.numero desc",
                        id)
                .stream()
                .filter(ligne -> numero == null || ligne.numero() == numero)
                .findFirst()
                .orElseThrow(() -> new Introuvable("document " + id));
        return new FichierServi(servie.nom(), servie.type(), coffre.lire(servie.cle()));
    }

    private List<Ligne> requete(
            Perimetre perimetre, long actionId, Collection<Long> financements, boolean retires, String suite, long id) {
        return base.sql(VERSIONS + suite)
                .param("convention", perimetre.conventionId())
                .param("action", actionId)
                .param("visibilites", perimetre.nomsDesVisibilites())
                .param("financements", financements.isEmpty() ? List.of(0L) : financements)
                .param("anciennes", perimetre.voitInterne())
                .param("retires", retires)
                .param("id", id)
                .query(Ligne.class)
                .list();
    }
}
