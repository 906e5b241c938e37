package fr.paysdesalers.pvd.document;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes in a table of their own, in the transaction of the document: one backup holds everything (docs/adr/0010). */
@Component
class CoffreEnBase implements Coffre {

    private final JdbcClient base;

    CoffreEnBase(JdbcClient base) {
        this.base = base;
    }

    @Override
    public UUID deposer(byte[] octets) {
        UUID cle = UUID.randomUUID();
        base.sql("insert into contenu_de_document (cle, octets) values (?, ?)")
                .param(cle)
                .param(octets)
                .update();
        return cle;
    }

    @Override
    public byte[] lire(UUID cle) {
        return base.sql("select octets from contenu_de_document where cle = ?")
                .param(cle)
                .query(byte[].class)
                .single();
    }
}
