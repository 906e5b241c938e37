package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.socle.Conservation;
import fr.paysdesalers.pvd.socle.Empreinte;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An answer of ProConnect is good once, even sent again with the cookie that it went with. */
@Component
class RetoursProConnect {

    private final JdbcClient base;
    private final Clock horloge;

    RetoursProConnect(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Uses a state up; whether it had never come back. */
    @Transactional
    public boolean user(String etat) {
        return base.sql("insert into retour_proconnect (empreinte, recu_le) values (?, ?) on conflict do nothing")
                        .params(Empreinte.de(etat), horloge.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional
    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Paris")
    public void oublierLesAnciens() {
        base.sql("delete from retour_proconnect where recu_le < ?")
                .param(Conservation.ESSAIS.limite(horloge.instant()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
