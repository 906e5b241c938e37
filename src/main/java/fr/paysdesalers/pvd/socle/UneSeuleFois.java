package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Around a verb that changes data, inside its transaction: consumes the token of the form that asks it. A verb that
 * only reads leaves it: the page that shows a refused form again reads too.
 */
class UneSeuleFois implements MethodInterceptor {

    static final String CONSOMME = UneSeuleFois.class.getName();

    private final ObjectProvider<Soumissions> soumissions;

    UneSeuleFois(ObjectProvider<Soumissions> soumissions) {
        this.soumissions = soumissions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation appel) throws Throwable {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes contexte
                && TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            consommer(contexte.getRequest());
        }
        return appel.proceed();
    }

    private void consommer(HttpServletRequest requete) {
        UUID jeton = jeton(requete);
        if (jeton != null && requete.getAttribute(CONSOMME) == null) {
            soumissions.getObject().consommer(jeton);
            requete.setAttribute(CONSOMME, jeton);
        }
    }

    private static @Nullable UUID jeton(HttpServletRequest requete) {
        String valeur = requete.getParameter(Soumissions.CHAMP);
        try {
            return valeur == null ? null : UUID.fromString(valeur);
        } catch (IllegalArgumentException forge) {
            return null;
        }
    }
}
