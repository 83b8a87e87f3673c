/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Shutdown;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shutdown</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getQuitAction <em>Quit Action</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getWasRunning <em>Was Running</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getOfferSave <em>Offer Save</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getOfferShutdown <em>Offer Shutdown</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getOfferTurnOff <em>Offer Turn Off</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getForceAction <em>Force Action</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getLastChoice <em>Last Choice</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ShutdownImpl#getLastCommit <em>Last Commit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ShutdownImpl extends EObjectImpl implements Shutdown
{
	/**
	 * The default value of the '{@link #getPrompt() <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PROMPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrompt() <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected Boolean prompt = PROMPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuitAction() <em>Quit Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuitAction()
	 * @generated
	 * @ordered
	 */
	protected static final Long QUIT_ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuitAction() <em>Quit Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuitAction()
	 * @generated
	 * @ordered
	 */
	protected Long quitAction = QUIT_ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWasRunning() <em>Was Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWasRunning()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean WAS_RUNNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWasRunning() <em>Was Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWasRunning()
	 * @generated
	 * @ordered
	 */
	protected Boolean wasRunning = WAS_RUNNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfferSave() <em>Offer Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferSave()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean OFFER_SAVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfferSave() <em>Offer Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferSave()
	 * @generated
	 * @ordered
	 */
	protected Boolean offerSave = OFFER_SAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfferShutdown() <em>Offer Shutdown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferShutdown()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean OFFER_SHUTDOWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfferShutdown() <em>Offer Shutdown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferShutdown()
	 * @generated
	 * @ordered
	 */
	protected Boolean offerShutdown = OFFER_SHUTDOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfferTurnOff() <em>Offer Turn Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferTurnOff()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean OFFER_TURN_OFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfferTurnOff() <em>Offer Turn Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferTurnOff()
	 * @generated
	 * @ordered
	 */
	protected Boolean offerTurnOff = OFFER_TURN_OFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getForceAction() <em>Force Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForceAction()
	 * @generated
	 * @ordered
	 */
	protected static final Long FORCE_ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForceAction() <em>Force Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForceAction()
	 * @generated
	 * @ordered
	 */
	protected Long forceAction = FORCE_ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastChoice() <em>Last Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastChoice()
	 * @generated
	 * @ordered
	 */
	protected static final Long LAST_CHOICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastChoice() <em>Last Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastChoice()
	 * @generated
	 * @ordered
	 */
	protected Long lastChoice = LAST_CHOICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastCommit() <em>Last Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastCommit()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean LAST_COMMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastCommit() <em>Last Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastCommit()
	 * @generated
	 * @ordered
	 */
	protected Boolean lastCommit = LAST_COMMIT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShutdownImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.SHUTDOWN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPrompt()
	{
		return prompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrompt(Boolean newPrompt)
	{
		Boolean oldPrompt = prompt;
		prompt = newPrompt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__PROMPT, oldPrompt, prompt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getQuitAction()
	{
		return quitAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuitAction(Long newQuitAction)
	{
		Long oldQuitAction = quitAction;
		quitAction = newQuitAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__QUIT_ACTION, oldQuitAction, quitAction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getWasRunning()
	{
		return wasRunning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWasRunning(Boolean newWasRunning)
	{
		Boolean oldWasRunning = wasRunning;
		wasRunning = newWasRunning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__WAS_RUNNING, oldWasRunning, wasRunning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getOfferSave()
	{
		return offerSave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfferSave(Boolean newOfferSave)
	{
		Boolean oldOfferSave = offerSave;
		offerSave = newOfferSave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__OFFER_SAVE, oldOfferSave, offerSave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getOfferShutdown()
	{
		return offerShutdown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfferShutdown(Boolean newOfferShutdown)
	{
		Boolean oldOfferShutdown = offerShutdown;
		offerShutdown = newOfferShutdown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__OFFER_SHUTDOWN, oldOfferShutdown, offerShutdown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getOfferTurnOff()
	{
		return offerTurnOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfferTurnOff(Boolean newOfferTurnOff)
	{
		Boolean oldOfferTurnOff = offerTurnOff;
		offerTurnOff = newOfferTurnOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__OFFER_TURN_OFF, oldOfferTurnOff, offerTurnOff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getForceAction()
	{
		return forceAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForceAction(Long newForceAction)
	{
		Long oldForceAction = forceAction;
		forceAction = newForceAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__FORCE_ACTION, oldForceAction, forceAction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLastChoice()
	{
		return lastChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastChoice(Long newLastChoice)
	{
		Long oldLastChoice = lastChoice;
		lastChoice = newLastChoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__LAST_CHOICE, oldLastChoice, lastChoice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getLastCommit()
	{
		return lastCommit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastCommit(Boolean newLastCommit)
	{
		Boolean oldLastCommit = lastCommit;
		lastCommit = newLastCommit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SHUTDOWN__LAST_COMMIT, oldLastCommit, lastCommit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.SHUTDOWN__PROMPT:
				return getPrompt();
			case EstatePackage.SHUTDOWN__QUIT_ACTION:
				return getQuitAction();
			case EstatePackage.SHUTDOWN__WAS_RUNNING:
				return getWasRunning();
			case EstatePackage.SHUTDOWN__OFFER_SAVE:
				return getOfferSave();
			case EstatePackage.SHUTDOWN__OFFER_SHUTDOWN:
				return getOfferShutdown();
			case EstatePackage.SHUTDOWN__OFFER_TURN_OFF:
				return getOfferTurnOff();
			case EstatePackage.SHUTDOWN__FORCE_ACTION:
				return getForceAction();
			case EstatePackage.SHUTDOWN__LAST_CHOICE:
				return getLastChoice();
			case EstatePackage.SHUTDOWN__LAST_COMMIT:
				return getLastCommit();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.SHUTDOWN__PROMPT:
				setPrompt((Boolean)newValue);
				return;
			case EstatePackage.SHUTDOWN__QUIT_ACTION:
				setQuitAction((Long)newValue);
				return;
			case EstatePackage.SHUTDOWN__WAS_RUNNING:
				setWasRunning((Boolean)newValue);
				return;
			case EstatePackage.SHUTDOWN__OFFER_SAVE:
				setOfferSave((Boolean)newValue);
				return;
			case EstatePackage.SHUTDOWN__OFFER_SHUTDOWN:
				setOfferShutdown((Boolean)newValue);
				return;
			case EstatePackage.SHUTDOWN__OFFER_TURN_OFF:
				setOfferTurnOff((Boolean)newValue);
				return;
			case EstatePackage.SHUTDOWN__FORCE_ACTION:
				setForceAction((Long)newValue);
				return;
			case EstatePackage.SHUTDOWN__LAST_CHOICE:
				setLastChoice((Long)newValue);
				return;
			case EstatePackage.SHUTDOWN__LAST_COMMIT:
				setLastCommit((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.SHUTDOWN__PROMPT:
				setPrompt(PROMPT_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__QUIT_ACTION:
				setQuitAction(QUIT_ACTION_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__WAS_RUNNING:
				setWasRunning(WAS_RUNNING_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__OFFER_SAVE:
				setOfferSave(OFFER_SAVE_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__OFFER_SHUTDOWN:
				setOfferShutdown(OFFER_SHUTDOWN_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__OFFER_TURN_OFF:
				setOfferTurnOff(OFFER_TURN_OFF_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__FORCE_ACTION:
				setForceAction(FORCE_ACTION_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__LAST_CHOICE:
				setLastChoice(LAST_CHOICE_EDEFAULT);
				return;
			case EstatePackage.SHUTDOWN__LAST_COMMIT:
				setLastCommit(LAST_COMMIT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.SHUTDOWN__PROMPT:
				return PROMPT_EDEFAULT == null ? prompt != null : !PROMPT_EDEFAULT.equals(prompt);
			case EstatePackage.SHUTDOWN__QUIT_ACTION:
				return QUIT_ACTION_EDEFAULT == null ? quitAction != null : !QUIT_ACTION_EDEFAULT.equals(quitAction);
			case EstatePackage.SHUTDOWN__WAS_RUNNING:
				return WAS_RUNNING_EDEFAULT == null ? wasRunning != null : !WAS_RUNNING_EDEFAULT.equals(wasRunning);
			case EstatePackage.SHUTDOWN__OFFER_SAVE:
				return OFFER_SAVE_EDEFAULT == null ? offerSave != null : !OFFER_SAVE_EDEFAULT.equals(offerSave);
			case EstatePackage.SHUTDOWN__OFFER_SHUTDOWN:
				return OFFER_SHUTDOWN_EDEFAULT == null ? offerShutdown != null : !OFFER_SHUTDOWN_EDEFAULT.equals(offerShutdown);
			case EstatePackage.SHUTDOWN__OFFER_TURN_OFF:
				return OFFER_TURN_OFF_EDEFAULT == null ? offerTurnOff != null : !OFFER_TURN_OFF_EDEFAULT.equals(offerTurnOff);
			case EstatePackage.SHUTDOWN__FORCE_ACTION:
				return FORCE_ACTION_EDEFAULT == null ? forceAction != null : !FORCE_ACTION_EDEFAULT.equals(forceAction);
			case EstatePackage.SHUTDOWN__LAST_CHOICE:
				return LAST_CHOICE_EDEFAULT == null ? lastChoice != null : !LAST_CHOICE_EDEFAULT.equals(lastChoice);
			case EstatePackage.SHUTDOWN__LAST_COMMIT:
				return LAST_COMMIT_EDEFAULT == null ? lastCommit != null : !LAST_COMMIT_EDEFAULT.equals(lastCommit);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (prompt: ");
		result.append(prompt);
		result.append(", quitAction: ");
		result.append(quitAction);
		result.append(", wasRunning: ");
		result.append(wasRunning);
		result.append(", offerSave: ");
		result.append(offerSave);
		result.append(", offerShutdown: ");
		result.append(offerShutdown);
		result.append(", offerTurnOff: ");
		result.append(offerTurnOff);
		result.append(", forceAction: ");
		result.append(forceAction);
		result.append(", lastChoice: ");
		result.append(lastChoice);
		result.append(", lastCommit: ");
		result.append(lastCommit);
		result.append(')');
		return result.toString();
	}

} //ShutdownImpl
