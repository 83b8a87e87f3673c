/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.WindowOptions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Window Options</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getLeft <em>Left</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getTop <em>Top</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getFullScreen <em>Full Screen</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getShowCloseMessage <em>Show Close Message</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getCloseAction <em>Close Action</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getPublishApplications <em>Publish Applications</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.WindowOptionsImpl#getSecondsToSave <em>Seconds To Save</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowOptionsImpl extends EObjectImpl implements WindowOptions
{
	/**
	 * The default value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected static final Long LEFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected Long left = LEFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTop() <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTop()
	 * @generated
	 * @ordered
	 */
	protected static final Long TOP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTop() <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTop()
	 * @generated
	 * @ordered
	 */
	protected Long top = TOP_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Long HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected Long height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final Long WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected Long width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullScreen() <em>Full Screen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullScreen()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FULL_SCREEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullScreen() <em>Full Screen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullScreen()
	 * @generated
	 * @ordered
	 */
	protected Boolean fullScreen = FULL_SCREEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getShowCloseMessage() <em>Show Close Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShowCloseMessage()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SHOW_CLOSE_MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShowCloseMessage() <em>Show Close Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShowCloseMessage()
	 * @generated
	 * @ordered
	 */
	protected Boolean showCloseMessage = SHOW_CLOSE_MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCloseAction() <em>Close Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloseAction()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOSE_ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCloseAction() <em>Close Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCloseAction()
	 * @generated
	 * @ordered
	 */
	protected String closeAction = CLOSE_ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishApplications() <em>Publish Applications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishApplications()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PUBLISH_APPLICATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishApplications() <em>Publish Applications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishApplications()
	 * @generated
	 * @ordered
	 */
	protected Boolean publishApplications = PUBLISH_APPLICATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondsToSave() <em>Seconds To Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondsToSave()
	 * @generated
	 * @ordered
	 */
	protected static final Long SECONDS_TO_SAVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondsToSave() <em>Seconds To Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondsToSave()
	 * @generated
	 * @ordered
	 */
	protected Long secondsToSave = SECONDS_TO_SAVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowOptionsImpl()
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
		return EstatePackage.Literals.WINDOW_OPTIONS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getLeft()
	{
		return left;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeft(Long newLeft)
	{
		Long oldLeft = left;
		left = newLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__LEFT, oldLeft, left));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTop()
	{
		return top;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTop(Long newTop)
	{
		Long oldTop = top;
		top = newTop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__TOP, oldTop, top));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHeight()
	{
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(Long newHeight)
	{
		Long oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWidth()
	{
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(Long newWidth)
	{
		Long oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFullScreen()
	{
		return fullScreen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullScreen(Boolean newFullScreen)
	{
		Boolean oldFullScreen = fullScreen;
		fullScreen = newFullScreen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__FULL_SCREEN, oldFullScreen, fullScreen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getShowCloseMessage()
	{
		return showCloseMessage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowCloseMessage(Boolean newShowCloseMessage)
	{
		Boolean oldShowCloseMessage = showCloseMessage;
		showCloseMessage = newShowCloseMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE, oldShowCloseMessage, showCloseMessage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCloseAction()
	{
		return closeAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCloseAction(String newCloseAction)
	{
		String oldCloseAction = closeAction;
		closeAction = newCloseAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__CLOSE_ACTION, oldCloseAction, closeAction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPublishApplications()
	{
		return publishApplications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishApplications(Boolean newPublishApplications)
	{
		Boolean oldPublishApplications = publishApplications;
		publishApplications = newPublishApplications;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__PUBLISH_APPLICATIONS, oldPublishApplications, publishApplications));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSecondsToSave()
	{
		return secondsToSave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondsToSave(Long newSecondsToSave)
	{
		Long oldSecondsToSave = secondsToSave;
		secondsToSave = newSecondsToSave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.WINDOW_OPTIONS__SECONDS_TO_SAVE, oldSecondsToSave, secondsToSave));
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
			case EstatePackage.WINDOW_OPTIONS__LEFT:
				return getLeft();
			case EstatePackage.WINDOW_OPTIONS__TOP:
				return getTop();
			case EstatePackage.WINDOW_OPTIONS__HEIGHT:
				return getHeight();
			case EstatePackage.WINDOW_OPTIONS__WIDTH:
				return getWidth();
			case EstatePackage.WINDOW_OPTIONS__FULL_SCREEN:
				return getFullScreen();
			case EstatePackage.WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE:
				return getShowCloseMessage();
			case EstatePackage.WINDOW_OPTIONS__CLOSE_ACTION:
				return getCloseAction();
			case EstatePackage.WINDOW_OPTIONS__PUBLISH_APPLICATIONS:
				return getPublishApplications();
			case EstatePackage.WINDOW_OPTIONS__SECONDS_TO_SAVE:
				return getSecondsToSave();
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
			case EstatePackage.WINDOW_OPTIONS__LEFT:
				setLeft((Long)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__TOP:
				setTop((Long)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__HEIGHT:
				setHeight((Long)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__WIDTH:
				setWidth((Long)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__FULL_SCREEN:
				setFullScreen((Boolean)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE:
				setShowCloseMessage((Boolean)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__CLOSE_ACTION:
				setCloseAction((String)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__PUBLISH_APPLICATIONS:
				setPublishApplications((Boolean)newValue);
				return;
			case EstatePackage.WINDOW_OPTIONS__SECONDS_TO_SAVE:
				setSecondsToSave((Long)newValue);
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
			case EstatePackage.WINDOW_OPTIONS__LEFT:
				setLeft(LEFT_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__TOP:
				setTop(TOP_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__FULL_SCREEN:
				setFullScreen(FULL_SCREEN_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE:
				setShowCloseMessage(SHOW_CLOSE_MESSAGE_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__CLOSE_ACTION:
				setCloseAction(CLOSE_ACTION_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__PUBLISH_APPLICATIONS:
				setPublishApplications(PUBLISH_APPLICATIONS_EDEFAULT);
				return;
			case EstatePackage.WINDOW_OPTIONS__SECONDS_TO_SAVE:
				setSecondsToSave(SECONDS_TO_SAVE_EDEFAULT);
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
			case EstatePackage.WINDOW_OPTIONS__LEFT:
				return LEFT_EDEFAULT == null ? left != null : !LEFT_EDEFAULT.equals(left);
			case EstatePackage.WINDOW_OPTIONS__TOP:
				return TOP_EDEFAULT == null ? top != null : !TOP_EDEFAULT.equals(top);
			case EstatePackage.WINDOW_OPTIONS__HEIGHT:
				return HEIGHT_EDEFAULT == null ? height != null : !HEIGHT_EDEFAULT.equals(height);
			case EstatePackage.WINDOW_OPTIONS__WIDTH:
				return WIDTH_EDEFAULT == null ? width != null : !WIDTH_EDEFAULT.equals(width);
			case EstatePackage.WINDOW_OPTIONS__FULL_SCREEN:
				return FULL_SCREEN_EDEFAULT == null ? fullScreen != null : !FULL_SCREEN_EDEFAULT.equals(fullScreen);
			case EstatePackage.WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE:
				return SHOW_CLOSE_MESSAGE_EDEFAULT == null ? showCloseMessage != null : !SHOW_CLOSE_MESSAGE_EDEFAULT.equals(showCloseMessage);
			case EstatePackage.WINDOW_OPTIONS__CLOSE_ACTION:
				return CLOSE_ACTION_EDEFAULT == null ? closeAction != null : !CLOSE_ACTION_EDEFAULT.equals(closeAction);
			case EstatePackage.WINDOW_OPTIONS__PUBLISH_APPLICATIONS:
				return PUBLISH_APPLICATIONS_EDEFAULT == null ? publishApplications != null : !PUBLISH_APPLICATIONS_EDEFAULT.equals(publishApplications);
			case EstatePackage.WINDOW_OPTIONS__SECONDS_TO_SAVE:
				return SECONDS_TO_SAVE_EDEFAULT == null ? secondsToSave != null : !SECONDS_TO_SAVE_EDEFAULT.equals(secondsToSave);
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
		result.append(" (left: ");
		result.append(left);
		result.append(", top: ");
		result.append(top);
		result.append(", height: ");
		result.append(height);
		result.append(", width: ");
		result.append(width);
		result.append(", fullScreen: ");
		result.append(fullScreen);
		result.append(", showCloseMessage: ");
		result.append(showCloseMessage);
		result.append(", closeAction: ");
		result.append(closeAction);
		result.append(", publishApplications: ");
		result.append(publishApplications);
		result.append(", secondsToSave: ");
		result.append(secondsToSave);
		result.append(')');
		return result.toString();
	}

} //WindowOptionsImpl
