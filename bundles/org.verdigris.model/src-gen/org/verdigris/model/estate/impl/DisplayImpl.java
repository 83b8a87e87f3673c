/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.Display;
import org.verdigris.model.estate.EstatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Display</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getDisableResize <em>Disable Resize</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getFullScreen <em>Full Screen</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getFullScreenAtStartup <em>Full Screen At Startup</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getStandardResolutionsOnly <em>Standard Resolutions Only</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getMaximumHeight <em>Maximum Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getMaximumWidth <em>Maximum Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getLeft <em>Left</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DisplayImpl#getTop <em>Top</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisplayImpl extends EObjectImpl implements Display
{
	/**
	 * The default value of the '{@link #getDisableResize() <em>Disable Resize</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisableResize()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DISABLE_RESIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisableResize() <em>Disable Resize</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisableResize()
	 * @generated
	 * @ordered
	 */
	protected Boolean disableResize = DISABLE_RESIZE_EDEFAULT;

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
	 * The default value of the '{@link #getFullScreenAtStartup() <em>Full Screen At Startup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullScreenAtStartup()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FULL_SCREEN_AT_STARTUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullScreenAtStartup() <em>Full Screen At Startup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullScreenAtStartup()
	 * @generated
	 * @ordered
	 */
	protected Boolean fullScreenAtStartup = FULL_SCREEN_AT_STARTUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandardResolutionsOnly() <em>Standard Resolutions Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardResolutionsOnly()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean STANDARD_RESOLUTIONS_ONLY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandardResolutionsOnly() <em>Standard Resolutions Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardResolutionsOnly()
	 * @generated
	 * @ordered
	 */
	protected Boolean standardResolutionsOnly = STANDARD_RESOLUTIONS_ONLY_EDEFAULT;

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
	 * The default value of the '{@link #getMaximumHeight() <em>Maximum Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAXIMUM_HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumHeight() <em>Maximum Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumHeight()
	 * @generated
	 * @ordered
	 */
	protected Long maximumHeight = MAXIMUM_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumWidth() <em>Maximum Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumWidth()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAXIMUM_WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumWidth() <em>Maximum Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumWidth()
	 * @generated
	 * @ordered
	 */
	protected Long maximumWidth = MAXIMUM_WIDTH_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisplayImpl()
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
		return EstatePackage.Literals.DISPLAY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDisableResize()
	{
		return disableResize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisableResize(Boolean newDisableResize)
	{
		Boolean oldDisableResize = disableResize;
		disableResize = newDisableResize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__DISABLE_RESIZE, oldDisableResize, disableResize));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__FULL_SCREEN, oldFullScreen, fullScreen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFullScreenAtStartup()
	{
		return fullScreenAtStartup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullScreenAtStartup(Boolean newFullScreenAtStartup)
	{
		Boolean oldFullScreenAtStartup = fullScreenAtStartup;
		fullScreenAtStartup = newFullScreenAtStartup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__FULL_SCREEN_AT_STARTUP, oldFullScreenAtStartup, fullScreenAtStartup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getStandardResolutionsOnly()
	{
		return standardResolutionsOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandardResolutionsOnly(Boolean newStandardResolutionsOnly)
	{
		Boolean oldStandardResolutionsOnly = standardResolutionsOnly;
		standardResolutionsOnly = newStandardResolutionsOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__STANDARD_RESOLUTIONS_ONLY, oldStandardResolutionsOnly, standardResolutionsOnly));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__HEIGHT, oldHeight, height));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMaximumHeight()
	{
		return maximumHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumHeight(Long newMaximumHeight)
	{
		Long oldMaximumHeight = maximumHeight;
		maximumHeight = newMaximumHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__MAXIMUM_HEIGHT, oldMaximumHeight, maximumHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMaximumWidth()
	{
		return maximumWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumWidth(Long newMaximumWidth)
	{
		Long oldMaximumWidth = maximumWidth;
		maximumWidth = newMaximumWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__MAXIMUM_WIDTH, oldMaximumWidth, maximumWidth));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__LEFT, oldLeft, left));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISPLAY__TOP, oldTop, top));
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
			case EstatePackage.DISPLAY__DISABLE_RESIZE:
				return getDisableResize();
			case EstatePackage.DISPLAY__FULL_SCREEN:
				return getFullScreen();
			case EstatePackage.DISPLAY__FULL_SCREEN_AT_STARTUP:
				return getFullScreenAtStartup();
			case EstatePackage.DISPLAY__STANDARD_RESOLUTIONS_ONLY:
				return getStandardResolutionsOnly();
			case EstatePackage.DISPLAY__HEIGHT:
				return getHeight();
			case EstatePackage.DISPLAY__WIDTH:
				return getWidth();
			case EstatePackage.DISPLAY__MAXIMUM_HEIGHT:
				return getMaximumHeight();
			case EstatePackage.DISPLAY__MAXIMUM_WIDTH:
				return getMaximumWidth();
			case EstatePackage.DISPLAY__LEFT:
				return getLeft();
			case EstatePackage.DISPLAY__TOP:
				return getTop();
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
			case EstatePackage.DISPLAY__DISABLE_RESIZE:
				setDisableResize((Boolean)newValue);
				return;
			case EstatePackage.DISPLAY__FULL_SCREEN:
				setFullScreen((Boolean)newValue);
				return;
			case EstatePackage.DISPLAY__FULL_SCREEN_AT_STARTUP:
				setFullScreenAtStartup((Boolean)newValue);
				return;
			case EstatePackage.DISPLAY__STANDARD_RESOLUTIONS_ONLY:
				setStandardResolutionsOnly((Boolean)newValue);
				return;
			case EstatePackage.DISPLAY__HEIGHT:
				setHeight((Long)newValue);
				return;
			case EstatePackage.DISPLAY__WIDTH:
				setWidth((Long)newValue);
				return;
			case EstatePackage.DISPLAY__MAXIMUM_HEIGHT:
				setMaximumHeight((Long)newValue);
				return;
			case EstatePackage.DISPLAY__MAXIMUM_WIDTH:
				setMaximumWidth((Long)newValue);
				return;
			case EstatePackage.DISPLAY__LEFT:
				setLeft((Long)newValue);
				return;
			case EstatePackage.DISPLAY__TOP:
				setTop((Long)newValue);
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
			case EstatePackage.DISPLAY__DISABLE_RESIZE:
				setDisableResize(DISABLE_RESIZE_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__FULL_SCREEN:
				setFullScreen(FULL_SCREEN_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__FULL_SCREEN_AT_STARTUP:
				setFullScreenAtStartup(FULL_SCREEN_AT_STARTUP_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__STANDARD_RESOLUTIONS_ONLY:
				setStandardResolutionsOnly(STANDARD_RESOLUTIONS_ONLY_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__MAXIMUM_HEIGHT:
				setMaximumHeight(MAXIMUM_HEIGHT_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__MAXIMUM_WIDTH:
				setMaximumWidth(MAXIMUM_WIDTH_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__LEFT:
				setLeft(LEFT_EDEFAULT);
				return;
			case EstatePackage.DISPLAY__TOP:
				setTop(TOP_EDEFAULT);
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
			case EstatePackage.DISPLAY__DISABLE_RESIZE:
				return DISABLE_RESIZE_EDEFAULT == null ? disableResize != null : !DISABLE_RESIZE_EDEFAULT.equals(disableResize);
			case EstatePackage.DISPLAY__FULL_SCREEN:
				return FULL_SCREEN_EDEFAULT == null ? fullScreen != null : !FULL_SCREEN_EDEFAULT.equals(fullScreen);
			case EstatePackage.DISPLAY__FULL_SCREEN_AT_STARTUP:
				return FULL_SCREEN_AT_STARTUP_EDEFAULT == null ? fullScreenAtStartup != null : !FULL_SCREEN_AT_STARTUP_EDEFAULT.equals(fullScreenAtStartup);
			case EstatePackage.DISPLAY__STANDARD_RESOLUTIONS_ONLY:
				return STANDARD_RESOLUTIONS_ONLY_EDEFAULT == null ? standardResolutionsOnly != null : !STANDARD_RESOLUTIONS_ONLY_EDEFAULT.equals(standardResolutionsOnly);
			case EstatePackage.DISPLAY__HEIGHT:
				return HEIGHT_EDEFAULT == null ? height != null : !HEIGHT_EDEFAULT.equals(height);
			case EstatePackage.DISPLAY__WIDTH:
				return WIDTH_EDEFAULT == null ? width != null : !WIDTH_EDEFAULT.equals(width);
			case EstatePackage.DISPLAY__MAXIMUM_HEIGHT:
				return MAXIMUM_HEIGHT_EDEFAULT == null ? maximumHeight != null : !MAXIMUM_HEIGHT_EDEFAULT.equals(maximumHeight);
			case EstatePackage.DISPLAY__MAXIMUM_WIDTH:
				return MAXIMUM_WIDTH_EDEFAULT == null ? maximumWidth != null : !MAXIMUM_WIDTH_EDEFAULT.equals(maximumWidth);
			case EstatePackage.DISPLAY__LEFT:
				return LEFT_EDEFAULT == null ? left != null : !LEFT_EDEFAULT.equals(left);
			case EstatePackage.DISPLAY__TOP:
				return TOP_EDEFAULT == null ? top != null : !TOP_EDEFAULT.equals(top);
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
		result.append(" (disableResize: ");
		result.append(disableResize);
		result.append(", fullScreen: ");
		result.append(fullScreen);
		result.append(", fullScreenAtStartup: ");
		result.append(fullScreenAtStartup);
		result.append(", standardResolutionsOnly: ");
		result.append(standardResolutionsOnly);
		result.append(", height: ");
		result.append(height);
		result.append(", width: ");
		result.append(width);
		result.append(", maximumHeight: ");
		result.append(maximumHeight);
		result.append(", maximumWidth: ");
		result.append(maximumWidth);
		result.append(", left: ");
		result.append(left);
		result.append(", top: ");
		result.append(top);
		result.append(')');
		return result.toString();
	}

} //DisplayImpl
