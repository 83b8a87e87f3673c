/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.UndoSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Undo Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.UndoSettingsImpl#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.UndoSettingsImpl#getPurposelyKept <em>Purposely Kept</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.UndoSettingsImpl#getUseDefault <em>Use Default</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.UndoSettingsImpl#getDefaultAction <em>Default Action</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UndoSettingsImpl extends EObjectImpl implements UndoSettings
{
	/**
	 * The default value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ENABLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnabled()
	 * @generated
	 * @ordered
	 */
	protected Boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurposelyKept() <em>Purposely Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurposelyKept()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PURPOSELY_KEPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurposelyKept() <em>Purposely Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurposelyKept()
	 * @generated
	 * @ordered
	 */
	protected Boolean purposelyKept = PURPOSELY_KEPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUseDefault() <em>Use Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseDefault()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean USE_DEFAULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUseDefault() <em>Use Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUseDefault()
	 * @generated
	 * @ordered
	 */
	protected Boolean useDefault = USE_DEFAULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultAction() <em>Default Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultAction()
	 * @generated
	 * @ordered
	 */
	protected static final Long DEFAULT_ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultAction() <em>Default Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultAction()
	 * @generated
	 * @ordered
	 */
	protected Long defaultAction = DEFAULT_ACTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UndoSettingsImpl()
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
		return EstatePackage.Literals.UNDO_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getEnabled()
	{
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(Boolean newEnabled)
	{
		Boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.UNDO_SETTINGS__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPurposelyKept()
	{
		return purposelyKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurposelyKept(Boolean newPurposelyKept)
	{
		Boolean oldPurposelyKept = purposelyKept;
		purposelyKept = newPurposelyKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.UNDO_SETTINGS__PURPOSELY_KEPT, oldPurposelyKept, purposelyKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getUseDefault()
	{
		return useDefault;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUseDefault(Boolean newUseDefault)
	{
		Boolean oldUseDefault = useDefault;
		useDefault = newUseDefault;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.UNDO_SETTINGS__USE_DEFAULT, oldUseDefault, useDefault));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDefaultAction()
	{
		return defaultAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultAction(Long newDefaultAction)
	{
		Long oldDefaultAction = defaultAction;
		defaultAction = newDefaultAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.UNDO_SETTINGS__DEFAULT_ACTION, oldDefaultAction, defaultAction));
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
			case EstatePackage.UNDO_SETTINGS__ENABLED:
				return getEnabled();
			case EstatePackage.UNDO_SETTINGS__PURPOSELY_KEPT:
				return getPurposelyKept();
			case EstatePackage.UNDO_SETTINGS__USE_DEFAULT:
				return getUseDefault();
			case EstatePackage.UNDO_SETTINGS__DEFAULT_ACTION:
				return getDefaultAction();
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
			case EstatePackage.UNDO_SETTINGS__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case EstatePackage.UNDO_SETTINGS__PURPOSELY_KEPT:
				setPurposelyKept((Boolean)newValue);
				return;
			case EstatePackage.UNDO_SETTINGS__USE_DEFAULT:
				setUseDefault((Boolean)newValue);
				return;
			case EstatePackage.UNDO_SETTINGS__DEFAULT_ACTION:
				setDefaultAction((Long)newValue);
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
			case EstatePackage.UNDO_SETTINGS__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case EstatePackage.UNDO_SETTINGS__PURPOSELY_KEPT:
				setPurposelyKept(PURPOSELY_KEPT_EDEFAULT);
				return;
			case EstatePackage.UNDO_SETTINGS__USE_DEFAULT:
				setUseDefault(USE_DEFAULT_EDEFAULT);
				return;
			case EstatePackage.UNDO_SETTINGS__DEFAULT_ACTION:
				setDefaultAction(DEFAULT_ACTION_EDEFAULT);
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
			case EstatePackage.UNDO_SETTINGS__ENABLED:
				return ENABLED_EDEFAULT == null ? enabled != null : !ENABLED_EDEFAULT.equals(enabled);
			case EstatePackage.UNDO_SETTINGS__PURPOSELY_KEPT:
				return PURPOSELY_KEPT_EDEFAULT == null ? purposelyKept != null : !PURPOSELY_KEPT_EDEFAULT.equals(purposelyKept);
			case EstatePackage.UNDO_SETTINGS__USE_DEFAULT:
				return USE_DEFAULT_EDEFAULT == null ? useDefault != null : !USE_DEFAULT_EDEFAULT.equals(useDefault);
			case EstatePackage.UNDO_SETTINGS__DEFAULT_ACTION:
				return DEFAULT_ACTION_EDEFAULT == null ? defaultAction != null : !DEFAULT_ACTION_EDEFAULT.equals(defaultAction);
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
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", purposelyKept: ");
		result.append(purposelyKept);
		result.append(", useDefault: ");
		result.append(useDefault);
		result.append(", defaultAction: ");
		result.append(defaultAction);
		result.append(')');
		return result.toString();
	}

} //UndoSettingsImpl
