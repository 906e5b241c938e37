package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Introuvable;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos that everybody may see: those of an action, still public, neither withdrawn nor borne by a funding line. */
@Service
@Transactional(readOnly = true)
public class PhotosPubliques {

    private static final String VERSION = """
            select v.cle, v.nom, v.type from document_joint d join version_de_document v on v.document_id = d.id
            where d.convention_id = ? and d.action_id = ? and d.id = ? and v.numero = ? and d.genre = 'PHOTO'
              and d.visibilite = 'PUBLIQUE' and d.retire_le is null and d.financement_id is null
            """;

    private final JdbcClient base;
    private final Coffre coffre;

    PhotosPubliques(JdbcClient base, Coffre coffre) {
        this.base = base;
        this.coffre = coffre;
    }

    private record Version(UUID cle, String nom, TypeDeFichier type) {}

    /** A version of a photo, or 404. */
    public ResponseEntity<byte[]> servir(long conventionId, long actionId, long documentId, int version) {
        Version servie = base.sql(VERSION)
                .params(conventionId, actionId, documentId, version)
                .query(Version.class)
                .optional()
                .orElseThrow(() -> new Introuvable("photo " + documentId));
        return new FichierServi(servie.nom(), servie.type(), coffre.lire(servie.cle())).reponse();
    }
}
